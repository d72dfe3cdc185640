import type { Language } from '../../questionnaire/language.ts';
import { decisionTexts } from '../texts/decision.ts';

/** Lines on which a decision is signed by hand; they stand on paper only. */
export function SignatureLines({ language }: { readonly language: Language }) {
  const texts = decisionTexts[language];
  return (
    <div class="loadline-signatures">
      <h2 class="govuk-heading-m">{texts.signatures}</h2>
      {[texts.forDepartment, texts.forReview].map((side) => (
        <div class="loadline-signatures__side">
          <h3 class="govuk-heading-s">{side}</h3>
          {[texts.name, texts.signature, texts.date].map((line) => (
            <p class="loadline-signatures__line">{line}</p>
          ))}
        </div>
      ))}
    </div>
  );
}

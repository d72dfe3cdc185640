import type { Language } from '../../questionnaire/language.ts';
import { languageTag } from '../../questionnaire/language.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { NextQuestion } from '../../scoring/result.ts';
import { assessmentTexts } from '../texts/assessment.ts';
import { wordsTexts } from '../texts/words.ts';

/** The open questions that decide most, each a link, with what it can change; a sentence where none does any more. */
export function FirstQuestions({
  language,
  first,
  base,
}: {
  readonly language: Language;
  readonly first: readonly { readonly question: Question; readonly decides: NextQuestion['decides'] }[];
  /** Path of the assessment. */
  readonly base: string;
}) {
  const texts = assessmentTexts[language];
  const words = wordsTexts[language].decides;
  const list = new Intl.ListFormat(languageTag[language]);
  if (first.length === 0) return <p class="govuk-body">{texts.firstNone}</p>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.firstTitle}</h2>
      <p class="govuk-body">{texts.firstLead}</p>
      <ol class="govuk-list govuk-list--number">
        {first.map(({ question, decides }) => (
          <li>
            <a class="govuk-link" href={`${base}/questions/${encodeURIComponent(question.id)}?order=worth`}>
              {question.text}
            </a>
            <br />
            <span class="govuk-hint">{texts.canChange(list.format(decides.map((what) => words[what])))}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

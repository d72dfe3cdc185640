import type { Language } from '../../questionnaire/language.ts';
import { assessmentTexts } from '../texts/assessment.ts';
import type { AssessmentFrame } from './assessment-frame.ts';

/** The way to what changed since the revision from which an assessment goes on; nothing for a first one. */
export function SinceLastRevision({
  language,
  assessment: { goesOnFrom },
}: {
  readonly language: Language;
  readonly assessment: Pick<AssessmentFrame, 'goesOnFrom'>;
}) {
  return goesOnFrom ? (
    <p class="govuk-body">
      <a class="govuk-link" href={goesOnFrom.comparisonPath}>
        {assessmentTexts[language].sinceRevision(String(goesOnFrom.revision))}
      </a>
    </p>
  ) : null;
}

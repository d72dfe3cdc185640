import type { Language } from '../../questionnaire/language.ts';
import { comparisonTexts } from '../texts/comparison.ts';

/** A box in a table that picks an assessment for a comparison. */
export const CompareTick = ({
  id,
  value,
  language,
  application,
}: {
  readonly id: string;
  /** Department and assessment, as `/comparison` takes them: `<departmentId>:<assessmentId>`. */
  readonly value: string;
  readonly language: Language;
  /** Its name. */
  readonly application: string;
}) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id={id} type="checkbox" name="assessment" value={value} />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        <span class="govuk-visually-hidden">
          <bdi>{comparisonTexts[language].tick.one(application)}</bdi>
        </span>
      </label>
    </div>
  </div>
);

/** A box in a table that picks an assessment for a comparison. */
export const CompareTick = ({
  id,
  value,
  label,
}: {
  readonly id: string;
  /** Department and assessment, as `/comparison` takes them: `<departmentId>:<assessmentId>`. */
  readonly value: string;
  /** Heard only. */
  readonly label: string;
}) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id={id} type="checkbox" name="assessment" value={value} />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        <span class="govuk-visually-hidden">
          <bdi>{label}</bdi>
        </span>
      </label>
    </div>
  </div>
);

import type { Child } from 'hono/jsx';

/** Help that is folded away under its `summary`. */
export function Details({
  summary,
  open = false,
  children,
}: {
  readonly summary: Child;
  readonly open?: boolean | undefined;
  readonly children?: Child;
}) {
  return (
    <details class="govuk-details" open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}

import type { Child } from 'hono/jsx';

/** Facts by name, each with links where something can be done about it. */
export function SummaryList({
  rows,
}: {
  readonly rows: readonly {
    readonly key: Child;
    readonly value: Child;
    /** `about` is added for those who listen: “Change” becomes “Change owner”. */
    readonly actions?: readonly { readonly href: string; readonly text: string; readonly about: string }[];
  }[];
}) {
  const acts = rows.some(({ actions }) => actions?.length);
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value, actions = [] }) => (
        <div
          class={`govuk-summary-list__row${acts && !actions.length ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd class="govuk-summary-list__actions">
              <ul class="govuk-summary-list__actions-list">
                {actions.map(({ href, text, about }) => (
                  <li class="govuk-summary-list__actions-list-item">
                    <a class="govuk-link" href={href}>
                      {text}
                      <span class="govuk-visually-hidden"> {about}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

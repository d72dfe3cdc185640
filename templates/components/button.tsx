import type { Child } from 'hono/jsx';

/** A button that sends its form, or with `href` a link that looks like one. */
export function Button({
  kind = 'primary',
  href,
  name,
  value,
  formaction,
  children,
}: {
  readonly kind?: 'primary' | 'secondary' | 'warning' | undefined;
  readonly href?: string | undefined;
  /** What the form sends when this button was the one. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly formaction?: string | undefined;
  readonly children?: Child;
}) {
  const look = `govuk-button${kind === 'primary' ? '' : ` govuk-button--${kind}`}`;
  if (href !== undefined)
    return (
      <a href={href} class={look} draggable={false}>
        {children}
      </a>
    );
  return (
    <button
      type="submit"
      class={look}
      name={name}
      value={value}
      formaction={formaction}
      data-module="govuk-button"
      data-prevent-double-click="true"
    >
      {children}
    </button>
  );
}

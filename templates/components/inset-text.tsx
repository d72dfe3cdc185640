import type { Child } from 'hono/jsx';
import type { Tone } from '../block.ts';

/** A remark set apart from the text around it; `tone` gives its edge a colour. */
export function InsetText({
  tone,
  children,
}: {
  readonly tone?: Tone | undefined;
  readonly children?: Child;
}) {
  return <div class={`govuk-inset-text${tone ? ` loadline-inset--${tone}` : ''}`}>{children}</div>;
}

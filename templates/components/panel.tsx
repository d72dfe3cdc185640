import type { Child } from 'hono/jsx';
import type { Tone } from '../block.ts';

/** A big statement in a tone: that something is done, or how an application stands. */
export function Panel({
  title,
  tone = 'good',
  titleIsHeading = true,
  children,
}: {
  readonly title: Child;
  readonly tone?: Tone | undefined;
  /** False where the page has another main heading: the title is then of the second level. */
  readonly titleIsHeading?: boolean | undefined;
  readonly children?: Child;
}) {
  const Title = titleIsHeading ? 'h1' : 'h2';
  return (
    <div class={`govuk-panel loadline-panel loadline-panel--${tone}`}>
      <Title class="govuk-panel__title">{title}</Title>
      {children && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}

import type { Child } from 'hono/jsx';
import type { Tone } from '../block.ts';
import { toneMark } from '../charts/tone-mark.ts';

/** A short state in a tone. With `mark` its shape stands before it, so that colour is not all that tells bands apart. */
export function Tag({
  tone,
  mark = false,
  children,
}: {
  readonly tone: Tone;
  readonly mark?: boolean | undefined;
  readonly children?: Child;
}) {
  return (
    <strong class={`govuk-tag loadline-tag loadline-tag--${tone}`}>
      {mark && (
        <svg class="loadline-tag__mark" viewBox="-0.5 -0.5 9 9" aria-hidden="true" focusable="false">
          <path d={toneMark[tone]} fill-rule="evenodd" />
        </svg>
      )}
      {children}
    </strong>
  );
}

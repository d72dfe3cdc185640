import { visibleText } from '../../questionnaire/evidence/parsing/visible-text.ts';

/** A text that came from a file or is the name of one: on one line, in its own direction, and broken where it is too long. */
export function ShownText({
  code = false,
  children,
}: {
  readonly code?: boolean;
  readonly children: string;
}) {
  const text = visibleText(children);
  return code ? (
    <code class="loadline-excerpt" dir="ltr">
      {text}
    </code>
  ) : (
    <bdi class="loadline-excerpt">{text}</bdi>
  );
}

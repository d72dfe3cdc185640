import type { Ink } from './ink.ts';
import type { Line, Segment } from './lines.ts';

/** The segments on at most `most` lines; what does not fit is left out, and the last line then ends in an ellipsis. */
export function cutLines(
  ink: Pick<Ink, 'lines'>,
  segments: readonly Segment[],
  box: { readonly size: number; readonly width: number },
  most: number,
): readonly Line[] {
  const lines = ink.lines(segments, box);
  const last = lines[most - 1];
  if (!last || lines.length <= most) return lines;
  // An em is wider than the ellipsis, and than any space that may stand before it.
  const [start] = ink.lines(segmentsOf(last), { ...box, width: box.width - box.size });
  const shown = start ? segmentsOf(start) : [];
  const end = shown.at(-1) ?? segments[0];
  const ended = [...shown.slice(0, -1), { ...end, text: `${shown.at(-1)?.text.trimEnd() ?? ''}…` }];
  return [...lines.slice(0, most - 1), ...ink.lines(ended, box).slice(0, 1)];
}

/** What a line says, in the styles in which it says it. */
const segmentsOf = ({ stretches }: Line): Segment[] =>
  stretches.map(({ runs, width: _, ...style }) => ({
    ...style,
    text: runs.map((run) => run.actual ?? run.text).join(''),
  }));

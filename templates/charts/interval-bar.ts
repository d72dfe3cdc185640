import { line } from 'd3-shape';

/** Paths of one bar as SVG path data, in a box from (0, 0) to (`width`, `height`). Empty strings draw nothing. */
export interface IntervalBar {
  readonly track: string;
  readonly proven: string;
  /** The outline of the part between proven and potential. */
  readonly potential: string;
  /** Slanted strokes inside that part. */
  readonly hatch: string;
  /** Vertical strokes at the borders given. */
  readonly ticks: string;
}

const path = line().digits(2);

/** A bar on the scale from 0 to 100; figures outside it are drawn at its ends. `ticks` are places on the scale. */
export function intervalBar(
  reach: { readonly proven: number; readonly potential: number },
  { width, height, ticks = [] }: { width: number; height: number; ticks?: readonly number[] },
): IntervalBar {
  const at = (value: number): number => (Math.min(100, Math.max(0, value)) / 100) * width;
  const from = at(reach.proven);
  const to = Math.max(from, at(reach.potential));
  return {
    track: box(0, width, height),
    proven: box(0, from, height),
    potential: box(from, to, height),
    hatch: hatch(from, to, height),
    ticks: ticks
      .map((tick) =>
        drawn([
          [at(tick), 0],
          [at(tick), height],
        ]),
      )
      .join(''),
  };
}

const drawn = (points: [number, number][]): string => path(points) ?? '';

const box = (from: number, to: number, height: number): string =>
  to <= from
    ? ''
    : `${drawn([
        [from, 0],
        [to, 0],
        [to, height],
        [from, height],
      ])}Z`;

/** Strokes at 45 degrees, 4 apart, cut off at the sides of the box. */
function hatch(from: number, to: number, height: number): string {
  if (to <= from) return '';
  let strokes = '';
  for (let head = from + 4; head < to + height; head += 4) {
    const top = Math.max(0, head - to);
    const bottom = Math.min(height, head - from);
    strokes += drawn([
      [head - top, top],
      [head - bottom, bottom],
    ]);
  }
  return strokes;
}

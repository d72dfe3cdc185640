import { line } from 'd3-shape';

/** Bars of phases one after the other as SVG path data, each in its own row from (0, 0) to (`width`, `height`). */
export interface Timeline {
  /** Weeks from the start of the first bar to the end of the last. */
  readonly total: number;
  readonly bars: readonly {
    /** Weeks after which the phase begins, and after which it ends. */
    readonly from: number;
    readonly to: number;
    /** Empty for a phase without weeks. */
    readonly box: string;
    /** A stroke where a phase without weeks is passed over; empty for any other. */
    readonly skipped: string;
  }[];
  /** Round weeks, at most six of them, with their place on the axis. */
  readonly ticks: readonly { readonly week: number; readonly at: number }[];
  /** A vertical stroke at each of them. */
  readonly grid: string;
}

const path = line().digits(2);
const SKIP = 8;
const MOST_STEPS = 5;

/** Phases of `weeks` each on a common axis that ends with the last; weeks below 0 count as 0. */
export function timeline(
  weeks: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
): Timeline {
  const lengths = weeks.map((length) => Math.max(0, length));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const at = (week: number): number => (total === 0 ? 0 : (week / total) * width);
  let begun = 0;
  const bars = lengths.map((length) => {
    const from = begun;
    begun += length;
    return {
      from,
      to: begun,
      box: length === 0 ? '' : box(at(from), at(begun), height),
      skipped: length === 0 ? stroke(Math.min(at(from), width - SKIP), SKIP, height) : '',
    };
  });
  const ticks = roundWeeks(total).map((week) => ({ week, at: at(week) }));
  const grid = ticks
    .map((tick) =>
      drawn([
        [tick.at, 0],
        [tick.at, height],
      ]),
    )
    .join('');
  return { total, bars, ticks, grid };
}

/** From 0, in the smallest steps of a week, a fortnight, a month, a quarter, half a year or years that are few enough. */
function roundWeeks(total: number): readonly number[] {
  let step = [1, 2, 4, 13, 26, 52].find((weeks) => total / weeks <= MOST_STEPS) ?? 104;
  while (total / step > MOST_STEPS) step *= 2;
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
}

const drawn = (points: [number, number][]): string => path(points) ?? '';

const box = (from: number, to: number, height: number): string =>
  `${drawn([
    [from, 0],
    [to, 0],
    [to, height],
    [from, height],
  ])}Z`;

const stroke = (from: number, length: number, height: number): string =>
  drawn([
    [from, height / 2],
    [from + length, height / 2],
  ]);

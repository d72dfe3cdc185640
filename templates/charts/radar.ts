import { curveLinearClosed, lineRadial } from 'd3-shape';

/** Paths of a radar as SVG path data around the origin, with where the label of each axis stands. */
export interface Radar {
  /** Rings at 20, 40, 60, 80 and 100. */
  readonly rings: readonly string[];
  readonly spokes: string;
  readonly proven: string;
  readonly potential: string;
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

const LABEL_GAP = 12;

/** A radar of `radius`, one axis a row, clockwise from the top; figures outside 0 to 100 are drawn at the ends. */
export function radar(
  axes: readonly { readonly proven: number; readonly potential: number }[],
  radius: number,
): Radar {
  const angle = (index: number): number => (index * 2 * Math.PI) / axes.length;
  const closed = lineRadial().curve(curveLinearClosed).digits(2);
  const open = lineRadial().digits(2);
  const at = (value: number): number => (Math.min(100, Math.max(0, value)) / 100) * radius;
  const around = (value: (index: number) => number): string =>
    closed(axes.map((_, index) => [angle(index), at(value(index))])) ?? '';
  return {
    rings: [20, 40, 60, 80, 100].map((ring) => around(() => ring)),
    spokes: axes
      .map(
        (_, index) =>
          open([
            [angle(index), 0],
            [angle(index), radius],
          ]) ?? '',
      )
      .join(''),
    proven: around((index) => axes[index]?.proven ?? 0),
    potential: around((index) => axes[index]?.potential ?? 0),
    labels: axes.map((_, index) => {
      const x = Math.sin(angle(index));
      const y = -Math.cos(angle(index));
      const anchor = Math.abs(x) < 0.1 ? 'middle' : x > 0 ? 'start' : 'end';
      return { x: x * (radius + LABEL_GAP), y: y * (radius + LABEL_GAP), anchor };
    }),
  };
}

import { type } from '../../theme.ts';
import type { Ink, Place } from '../ink.ts';
import { drawBar } from './bar.ts';

const SWATCH = { width: 16, height: 8 };
const GAP = 5;
const BETWEEN = 14;

/** Draws what filled and hatched mean, ending at the right edge of `width`, inside content that is open already. */
export function drawLegend(
  ink: Ink,
  { x, y }: Place,
  width: number,
  texts: { readonly proven: string; readonly potential?: string },
): void {
  const set = (text: string) => ink.lines([{ text, colour: 'text' }], { size: type.small, width })[0];
  let right = x + width;
  for (const [text, reach] of [
    [texts.potential, { proven: 0, potential: 100 }],
    [texts.proven, { proven: 100, potential: 100 }],
  ] as const) {
    const line = text === undefined ? undefined : set(text);
    if (!line) continue;
    right -= line.width;
    ink.writeInside(line, { x: right, y });
    right -= GAP + SWATCH.width;
    drawBar(ink, reach, { x: right, y: y + 2.2 }, { ...SWATCH, ticks: [] });
    right -= BETWEEN;
  }
}

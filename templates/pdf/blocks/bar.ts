import { intervalBar } from '../../charts/interval-bar.ts';
import { colours } from '../../theme.ts';
import type { Ink, Place } from '../ink.ts';

/** Draws an interval bar with its top left at `place`, inside content or an artifact that is open already. */
export function drawBar(
  { document }: Ink,
  reach: { readonly proven: number; readonly potential: number },
  place: Place,
  { width, height, ticks }: { width: number; height: number; ticks: readonly number[] },
): void {
  const bar = intervalBar(reach, { width, height, ticks });
  document.save();
  document.translate(place.x, place.y);
  fill(bar.track, colours.track);
  fill(bar.potential, colours.page);
  stroke(bar.hatch, colours.hatch, 1.1);
  stroke(bar.potential, colours.hatch, 0.8);
  fill(bar.proven, colours.proven);
  stroke(bar.ticks, colours.page, 1);
  document.restore();

  function fill(path: string, colour: string): void {
    if (path === '') return;
    document.fillColor(colour);
    document.path(path);
    document.fill();
  }
  function stroke(path: string, colour: string, width: number): void {
    if (path === '') return;
    document.lineWidth(width);
    document.strokeColor(colour);
    document.path(path);
    document.stroke();
  }
}

import { bands } from '../../../scoring/result.ts';
import type { Block } from '../../block.ts';
import type { Piece } from '../piece.ts';
import { drawBar } from './bar.ts';
import { type BarColumns, barRows } from './bar-rows.ts';
import { drawLegend } from './legend.ts';
import type { Setting } from './setting.ts';

const BAR = 11;
const COLUMNS: BarColumns = { labelShare: 0.26, barShare: 0.31, gutter: 12 };

const ticks = bands.map((band) => band.from).filter((from) => from > 0);

/** Intervals under one scale, each with its figures in words beside it. */
export function intervals(
  { rows }: Extract<Block, { kind: 'intervals' }>,
  setting: Setting,
): readonly Piece[] {
  const { barAt, barWidth, row: rowOf } = barRows(setting, COLUMNS);
  const legend: Piece = {
    height: 18,
    before: 12,
    keep: 'firm',
    draw: (ink, { x, y }) =>
      ink.artifact(() =>
        drawLegend(ink, { x: x + barAt, y }, barWidth, { proven: 'proven', potential: 'potential' }),
      ),
  };
  const bodies = rows.map((row) =>
    rowOf(row, (ink, { x, y, width, height }) =>
      drawBar(ink, row, { x, y: y + (height - BAR) / 2 }, { width, height: BAR, ticks }),
    ),
  );
  return rows.length === 0 ? [] : [legend, ...bodies];
}

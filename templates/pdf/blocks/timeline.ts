import type { Block } from '../../block.ts';
import { timeline as timelineOf } from '../../charts/timeline.ts';
import { colours, type } from '../../theme.ts';
import { type Ink, lineHeight } from '../ink.ts';
import type { Piece } from '../piece.ts';
import { type BarColumns, type BarPlace, barRows } from './bar-rows.ts';
import type { Setting } from './setting.ts';

const BAR = 11;
const COLUMNS: BarColumns = { labelShare: 0.24, barShare: 0.48, gutter: 14 };
const AXIS = lineHeight(type.tiny) + 5;

/** Phases as bars on one axis of weeks, each with its weeks in words beside it. */
export function timeline({ rows }: Extract<Block, { kind: 'timeline' }>, setting: Setting): readonly Piece[] {
  const { ink } = setting;
  const { barAt, barWidth, row: rowOf } = barRows(setting, COLUMNS);
  const weeks = rows.map((row) => row.weeks);
  const { ticks } = timelineOf(weeks, { width: barWidth, height: BAR });
  const labels = ticks.map(({ week, at }) => ({
    at,
    line: ink.lines([{ text: String(week), colour: 'muted' }], { size: type.tiny, width: barWidth })[0],
  }));
  const unit = ink.lines([{ text: 'Weeks', colour: 'muted' }], { size: type.tiny, width: barAt })[0];
  const axis: Piece = {
    height: AXIS,
    before: 12,
    keep: 'firm',
    draw: (ink, { x, y }) =>
      ink.artifact(() => {
        if (unit) ink.writeInside(unit, { x: x + barAt - unit.width - COLUMNS.gutter, y });
        for (const { at, line } of labels)
          if (line) ink.writeInside(line, { x: x + barAt + Math.max(0, at - line.width / 2), y });
      }),
  };
  const bodies = rows.map(
    (row, index): Piece => ({
      ...rowOf(row, (ink, place) => drawRow(ink, weeks, index, place)),
      ...(index < rows.length - 1 ? { keep: 'loose' } : {}),
    }),
  );
  return rows.length === 0 ? [] : [axis, ...bodies];
}

/** The grid through the whole row, and the bar in its middle. */
function drawRow(
  { document }: Ink,
  weeks: readonly number[],
  index: number,
  { x, y, width, height }: BarPlace,
) {
  const { grid } = timelineOf(weeks, { width, height });
  const bar = timelineOf(weeks, { width, height: BAR }).bars[index];
  document.save();
  document.translate(x, y);
  stroke(grid, colours.rule, 0.7);
  document.translate(0, (height - BAR) / 2);
  if (bar?.box) {
    document.fillColor(colours.proven);
    document.path(bar.box);
    document.fill();
  }
  stroke(bar?.skipped ?? '', colours.border, 1.4);
  document.restore();

  function stroke(path: string, colour: string, thick: number): void {
    if (path === '') return;
    document.lineWidth(thick);
    document.strokeColor(colour);
    document.path(path);
    document.stroke();
  }
}

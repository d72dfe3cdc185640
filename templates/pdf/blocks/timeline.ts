import type { Block } from '../../block.ts';
import { timeline as timelineOf } from '../../charts/timeline.ts';
import { colours, type } from '../../theme.ts';
import { type Ink, lineHeight } from '../ink.ts';
import { type Piece, sharedElement } from '../piece.ts';
import type { Setting } from './setting.ts';

const BAR = 11;
const PAD = 5;
const LABEL_SHARE = 0.24;
const BAR_SHARE = 0.48;
const GUTTER = 14;
const AXIS = lineHeight(type.tiny) + 5;

/** Phases as bars on one axis of weeks, each with its weeks in words beside it. */
export function timeline(
  { rows }: Extract<Block, { kind: 'timeline' }>,
  { ink, width }: Setting,
): readonly Piece[] {
  const size = type.small;
  const barAt = width * LABEL_SHARE;
  const barWidth = width * BAR_SHARE;
  const noteAt = barAt + barWidth + GUTTER;
  const weeks = rows.map((row) => row.weeks);
  const { ticks } = timelineOf(weeks, { width: barWidth, height: BAR });
  const whole = sharedElement('L', {
    adjust: (element) => {
      element.dictionary.data['A'] = { O: 'List', ListNumbering: 'None' };
    },
  });
  const set = (text: string, room: number, bold = false) =>
    ink.lines([{ text, ...(bold ? { weight: 'bold', colour: 'heading' } : {}) }], { size, width: room });
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
        if (unit) ink.writeInside(unit, { x: x + barAt - unit.width - GUTTER, y });
        for (const { at, line } of labels)
          if (line) ink.writeInside(line, { x: x + barAt + Math.max(0, at - line.width / 2), y });
      }),
  };
  const bodies = rows.map((row, index): Piece => {
    const label = set(row.label, barAt - GUTTER, true);
    const note = set(row.note, width - noteAt);
    const height = Math.max(label.length, note.length) * lineHeight(size) + 2 * PAD;
    return {
      height,
      before: 0,
      ...(index < rows.length - 1 ? { keep: 'loose' } : {}),
      draw(ink, { section, x, y }) {
        ink.artifact(() => drawRow(ink, weeks, index, { x: x + barAt, y, width: barWidth, height }));
        const item = ink.open(whole(ink, section), 'LI');
        const columns = [
          { tag: 'Lbl', lines: label, at: 0 },
          { tag: 'LBody', lines: note, at: noteAt },
        ];
        for (const { tag, lines, at } of columns) {
          const element = ink.open(item, tag);
          const top = y + (height - lines.length * lineHeight(size)) / 2;
          for (const [row, line] of lines.entries())
            ink.write(element, line, { x: x + at, y: top + row * lineHeight(size) });
        }
      },
    };
  });
  return rows.length === 0 ? [] : [axis, ...bodies];
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The grid through the whole row, and the bar in its middle. */
function drawRow({ document }: Ink, weeks: readonly number[], index: number, { x, y, width, height }: Row) {
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

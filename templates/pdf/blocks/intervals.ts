import { bands } from '../../../scoring/result.ts';
import type { Block } from '../../block.ts';
import { type } from '../../theme.ts';
import { lineHeight } from '../ink.ts';
import { type Piece, sharedElement } from '../piece.ts';
import { drawBar } from './bar.ts';
import { drawLegend } from './legend.ts';
import type { Setting } from './setting.ts';

const BAR = 11;
const PAD = 5;
const LABEL_SHARE = 0.26;
const BAR_SHARE = 0.31;
const GUTTER = 12;

/** Intervals under one scale, each with its figures in words beside it. */
export function intervals(
  { rows }: Extract<Block, { kind: 'intervals' }>,
  { ink, width }: Setting,
): readonly Piece[] {
  const size = type.small;
  const barAt = width * LABEL_SHARE;
  const barWidth = width * BAR_SHARE;
  const noteAt = barAt + barWidth + GUTTER;
  const whole = sharedElement('L', {
    adjust: (element) => {
      element.dictionary.data['A'] = { O: 'List', ListNumbering: 'None' };
    },
  });
  const legend: Piece = {
    height: 18,
    before: 12,
    keep: 'firm',
    draw: (ink, { x, y }) =>
      ink.artifact(() =>
        drawLegend(ink, { x: x + barAt, y }, barWidth, { proven: 'proven', potential: 'potential' }),
      ),
  };
  const bodies = rows.map((row): Piece => {
    const label = ink.lines([{ text: row.label, weight: 'bold', colour: 'heading' }], {
      size,
      width: barAt - GUTTER,
    });
    const note = ink.lines([{ text: row.note }], { size, width: width - noteAt });
    const height = Math.max(label.length, note.length) * lineHeight(size) + 2 * PAD;
    return {
      height,
      before: 0,
      draw(ink, { section, x, y }) {
        ink.artifact(() =>
          drawBar(
            ink,
            row,
            { x: x + barAt, y: y + (height - BAR) / 2 },
            {
              width: barWidth,
              height: BAR,
              ticks: bands.map((band) => band.from).filter((from) => from > 0),
            },
          ),
        );
        const item = ink.open(whole(ink, section), 'LI');
        const columns = [
          { tag: 'Lbl', lines: label, at: 0 },
          { tag: 'LBody', lines: note, at: noteAt },
        ];
        for (const { tag, lines, at } of columns) {
          const element = ink.open(item, tag);
          const top = y + (height - lines.length * lineHeight(size)) / 2;
          for (const [index, line] of lines.entries())
            ink.write(element, line, { x: x + at, y: top + index * lineHeight(size) });
        }
      },
    };
  });
  return rows.length === 0 ? [] : [legend, ...bodies];
}

import { type } from '../../theme.ts';
import { type Ink, lineHeight } from '../ink.ts';
import { type Piece, sharedElement } from '../piece.ts';
import type { Setting } from './setting.ts';

const PAD = 5;

/** The place of a bar: as high as its row. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How rows of bars share the width: the label, then the bar, then the note; the gutter is in points. */
export interface BarColumns {
  readonly labelShare: number;
  readonly barShare: number;
  readonly gutter: number;
}

/** A list whose items are a label, a bar and a note in words; a reader of the file is told the words, and the bar is decoration. */
export function barRows({ ink, width }: Setting, { labelShare, barShare, gutter }: BarColumns) {
  const size = type.small;
  const barAt = width * labelShare;
  const barWidth = width * barShare;
  const noteAt = barAt + barWidth + gutter;
  const whole = sharedElement('L', {
    adjust: (element) => {
      element.dictionary.data['A'] = { O: 'List', ListNumbering: 'None' };
    },
  });
  const row = (
    { label, note }: { readonly label: string; readonly note: string },
    drawBar: (ink: Ink, place: BarPlace) => void,
  ): Piece => {
    const columns = [
      {
        tag: 'Lbl',
        at: 0,
        lines: ink.lines([{ text: label, weight: 'bold', colour: 'heading' }], {
          size,
          width: barAt - gutter,
        }),
      },
      { tag: 'LBody', at: noteAt, lines: ink.lines([{ text: note }], { size, width: width - noteAt }) },
    ];
    const height = Math.max(...columns.map(({ lines }) => lines.length)) * lineHeight(size) + 2 * PAD;
    return {
      height,
      before: 0,
      draw(ink, { section, x, y }) {
        ink.artifact(() => drawBar(ink, { x: x + barAt, y, width: barWidth, height }));
        const item = ink.open(whole(ink, section), 'LI');
        for (const { tag, lines, at } of columns) {
          const element = ink.open(item, tag);
          const top = y + (height - lines.length * lineHeight(size)) / 2;
          for (const [index, line] of lines.entries())
            ink.write(element, line, { x: x + at, y: top + index * lineHeight(size) });
        }
      },
    };
  };
  return { barAt, barWidth, row };
}

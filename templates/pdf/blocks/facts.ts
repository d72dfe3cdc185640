import type { Block } from '../../block.ts';
import { colours, type } from '../../theme.ts';
import { lineHeight } from '../ink.ts';
import { type Piece, sharedElement } from '../piece.ts';
import type { Setting } from './setting.ts';

const TERM_SHARE = 0.27;
const PAD = 3.8;

/** Terms with their descriptions, a thin rule under each row. */
export function facts({ rows }: Extract<Block, { kind: 'facts' }>, setting: Setting): readonly Piece[] {
  const { ink, width } = setting;
  const size = type.body;
  const list = sharedElement('L', {
    adjust: (element) => {
      element.dictionary.data['A'] = { O: 'List', ListNumbering: 'None' };
    },
  });
  const termWidth = width * TERM_SHARE - 10;
  const descriptionAt = width * TERM_SHARE;
  return rows.map(({ term, description }, index): Piece => {
    const left = ink.lines([{ text: term, weight: 'bold', colour: 'heading' }], { size, width: termWidth });
    const right = ink.lines([{ text: description }], { size, width: width - descriptionAt });
    const height = Math.max(left.length, right.length) * lineHeight(size) + 2 * PAD;
    return {
      height,
      before: index === 0 ? 9 : 0,
      draw(ink, { section, x, y }) {
        const { document } = ink;
        ink.artifact(() => {
          document.lineWidth(0.6);
          document.strokeColor(colours.rule);
          document.path(`M${x} ${y + height}L${x + width} ${y + height}`);
          document.stroke();
        });
        const item = ink.open(list(ink, section), 'LI');
        const label = ink.open(item, 'Lbl');
        for (const [row, line] of left.entries())
          ink.write(label, line, { x, y: y + PAD + row * lineHeight(size) });
        const body = ink.open(item, 'LBody');
        for (const [row, line] of right.entries())
          ink.write(body, line, { x: x + descriptionAt, y: y + PAD + row * lineHeight(size) });
      },
    };
  });
}

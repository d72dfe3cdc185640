import type { Block } from '../../block.ts';
import { type } from '../../theme.ts';
import { type Keep, type Piece, sharedElement } from '../piece.ts';
import { flow } from './flow.ts';
import type { Setting } from './setting.ts';

const INDENT = 16;

/** Neither the first nor the last item stands alone on a page, and the last stays with what it introduces. */
const keepOf = (index: number, last: number, introduces: boolean): Keep | undefined => {
  if (index === last) return introduces ? 'firm' : undefined;
  return index === 0 || index === last - 1 ? 'loose' : undefined;
};

/** A list with bullets or numbers; each item hangs beside its mark. */
export function list(
  { items, ordered }: Extract<Block, { kind: 'list' }>,
  setting: Setting,
): readonly Piece[] {
  const whole = sharedElement('L', {
    adjust: (element) => {
      element.dictionary.data['A'] = { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' };
    },
  });
  return items.flatMap((text, index) => {
    const item = sharedElement('LI', { within: whole });
    const label = sharedElement('Lbl', { within: item });
    const body = sharedElement('LBody', { within: item });
    const [mark] = setting.ink.lines(
      [{ text: ordered ? `${index + 1}.` : '•', colour: 'accent', weight: 'bold' }],
      {
        size: type.body,
        width: INDENT,
      },
    );
    const lines = flow(setting, [{ text }], {
      size: type.body,
      before: 4,
      indent: INDENT,
      within: body,
      keep: keepOf(index, items.length - 1, setting.introduces),
    });
    return lines.map(
      (piece, row): Piece =>
        row > 0 || !mark
          ? piece
          : {
              ...piece,
              draw(ink, spot) {
                ink.write(label(ink, spot.section), mark, spot);
                piece.draw(ink, spot);
              },
            },
    );
  });
}

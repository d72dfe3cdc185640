import type { Block } from '../../block.ts';
import { type } from '../../theme.ts';
import { type Piece, sharedElement } from '../piece.ts';
import { flow } from './flow.ts';
import type { Setting } from './setting.ts';

const INDENT = 16;

/** A list with bullets or numbers; each item hangs beside its mark, and the last stays with what it introduces. */
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
      keep: setting.introduces && index === items.length - 1 ? 'firm' : undefined,
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

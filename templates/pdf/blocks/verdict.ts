import type { Block } from '../../block.ts';
import { tones, type } from '../../theme.ts';
import { lineHeight } from '../ink.ts';
import type { Piece } from '../piece.ts';
import type { Setting } from './setting.ts';

const PAD = 18;
/** Type size of a title that would take more than one line. */
const LONG_TITLE = 16;

/** The verdict on a panel in its tone. */
export function verdict(
  { tone, title, detail }: Extract<Block, { kind: 'verdict' }>,
  { ink, width }: Setting,
): readonly Piece[] {
  const colour = tones[tone].solidText as `#${string}`;
  const inner = width - 2 * PAD;
  const set = (size: number) => ink.lines([{ text: title, weight: 'bold', colour }], { size, width: inner });
  const size = set(type.section).length > 1 ? LONG_TITLE : type.section;
  const big = set(size);
  const small = ink.lines([{ text: detail, colour }], { size: type.lead, width: inner });
  const detailAt = PAD - 4 + big.length * lineHeight(size) + 3;
  const height = detailAt + small.length * lineHeight(type.lead) + PAD - 2;
  return [
    {
      height,
      before: 18,
      draw(ink, { section, x, y }) {
        const { document } = ink;
        ink.artifact(() => {
          document.fillColor(tones[tone].solid);
          document.roundedRect(x, y, width, height, 4);
          document.fill();
        });
        const heading = ink.open(section, 'P');
        for (const [row, line] of big.entries())
          ink.write(heading, line, { x: x + PAD, y: y + PAD - 4 + row * lineHeight(size) });
        const body = ink.open(section, 'P');
        for (const [row, line] of small.entries())
          ink.write(body, line, { x: x + PAD, y: y + detailAt + row * lineHeight(type.lead) });
      },
    },
  ];
}

import type { Block } from '../../block.ts';
import { points } from '../../figures.ts';
import { type } from '../../theme.ts';
import { lineHeight } from '../ink.ts';
import type { Piece } from '../piece.ts';
import { printable } from '../printable.ts';
import { drawBar } from './bar.ts';
import { drawLegend } from './legend.ts';
import type { Setting } from './setting.ts';

const BAR = 20;
const BAR_AT = lineHeight(type.lead) + 6;
const HEIGHT = BAR_AT + BAR + 2 * lineHeight(type.tiny) + 4;

/** One large interval with the bands written under it. */
export function interval(
  block: Extract<Block, { kind: 'interval' }>,
  { ink, width }: Setting,
): readonly Piece[] {
  const label = ink.lines([{ text: block.label, weight: 'bold', colour: 'heading' }], {
    size: type.lead,
    width,
  })[0];
  const ticks = block.ticks.map((tick) => {
    const next = block.ticks.map(({ at }) => at).filter((at) => at > tick.at);
    const room = ((Math.min(100, ...next) - tick.at) / 100) * width - 4;
    const set = (text: string, bold: boolean) =>
      ink.lines([{ text, weight: bold ? 'bold' : 'regular', colour: 'muted' }], {
        size: type.tiny,
        width: room,
      })[0];
    return { at: (tick.at / 100) * width, lines: [set(String(tick.at), true), set(tick.label, false)] };
  });
  const proven = `proven ${points(block.proven)}`;
  const potential = block.potential > block.proven ? `potential ${points(block.potential)}` : undefined;
  return [
    {
      height: HEIGHT,
      before: 15,
      draw(ink, { section, x, y }) {
        const figure = ink.open(section, 'Figure', {
          alt: printable(
            `${block.label}: ${points(block.proven)} of 100 points proven, ${points(block.potential)} potential.`,
          ),
          bbox: [x, y, x + width, y + HEIGHT],
        });
        figure.add(() => {
          if (label) ink.writeInside(label, { x, y });
          drawLegend(ink, { x, y: y + 1.5 }, width, { proven, ...(potential ? { potential } : {}) });
          drawBar(
            ink,
            block,
            { x, y: y + BAR_AT },
            { width, height: BAR, ticks: block.ticks.map(({ at }) => at).filter((at) => at > 0) },
          );
          for (const { at, lines } of ticks)
            for (const [row, line] of lines.entries())
              if (line)
                ink.writeInside(line, { x: x + at, y: y + BAR_AT + BAR + 3 + row * lineHeight(type.tiny) });
        });
      },
    },
  ];
}

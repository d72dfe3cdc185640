import type { Block } from '../../block.ts';
import { colours, type } from '../../theme.ts';
import type { Segment } from '../lines.ts';
import type { Piece } from '../piece.ts';
import { flow } from './flow.ts';
import type { Setting } from './setting.ts';

const MOST_LINES = 3;

/** Narrower than the column where that keeps a last line from being only a word, and takes no more lines. */
function balancedWidth({ ink, width }: Setting, segments: readonly Segment[], size: number): number {
  const set = (part: number) => ink.lines(segments, { size, width: width * part });
  const full = set(1);
  if ((full.at(-1)?.width ?? 0) > width / 4) return width;
  return width * ([0.6, 0.7, 0.8, 0.9].find((part) => set(part).length === full.length) ?? 1);
}

/** The name of the document, in a smaller size where it is long. */
export function title(
  { eyebrow, text, detail }: Extract<Block, { kind: 'title' }>,
  setting: Setting,
): readonly Piece[] {
  const segments = [{ text, weight: 'bold', colour: 'heading' } as const];
  const size =
    [type.title, type.section, type.heading].find(
      (size) => setting.ink.lines(segments, { size, width: setting.width }).length <= MOST_LINES,
    ) ?? type.subheading;
  const bar: Piece = {
    height: 4,
    before: 0,
    draw: (ink, { x, y }) =>
      ink.artifact(() => {
        ink.document.fillColor(colours.accent);
        ink.document.rect(x, y, 64, 4);
        ink.document.fill();
      }),
  };
  return [
    bar,
    ...flow(setting, [{ text: eyebrow, weight: 'bold', colour: 'accent' }], { size: type.lead, before: 12 }),
    ...flow({ ...setting, width: balancedWidth(setting, segments, size) }, segments, {
      size,
      before: 2,
      tag: 'H1',
      keep: 'firm',
    }),
    ...(detail === ''
      ? []
      : flow(setting, [{ text: detail, colour: 'muted' }], { size: type.lead, before: 2 })),
  ];
}

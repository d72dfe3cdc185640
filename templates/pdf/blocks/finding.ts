import type { Block } from '../../block.ts';
import { toneMark } from '../../charts/tone-mark.ts';
import { tones, type } from '../../theme.ts';
import { type Frame, type Piece, sharedElement } from '../piece.ts';
import { flow } from './flow.ts';
import type { Setting } from './setting.ts';

const INDENT = 14;

/** One claim with its outcome, a bar in its tone beside it; kept on one page where one page can hold it. */
export function finding(block: Extract<Block, { kind: 'finding' }>, setting: Setting): readonly Piece[] {
  const { solid } = tones[block.tone];
  const frame: Frame = {
    draw: (ink, { top, bottom }) =>
      ink.artifact(() => {
        ink.document.fillColor(solid);
        ink.document.rect(setting.left, top + 2, 3, bottom - top - 2);
        ink.document.fill();
      }),
  };
  const within = sharedElement('Sect');
  const manner = { within, frame, indent: INDENT, whole: 'loose', keep: 'loose' } as const;
  const small = { ...manner, size: type.small, before: 2 } as const;
  const titleLevel = Math.min(6, setting.lastLevel + 1);
  const titleLines = flow(setting, [{ text: block.title, weight: 'bold', colour: 'heading' }], {
    ...manner,
    size: type.subheading,
    before: 11,
    tag: `H${titleLevel}`,
    keep: 'firm',
    whole: 'firm',
  });
  const outcome = flow(
    setting,
    [
      { text: `${block.outcome}`, weight: 'bold', colour: solid as `#${string}` },
      { text: `${block.meta === '' ? '' : ` · ${block.meta}`}`, colour: 'muted' },
    ],
    { ...small, indent: INDENT + 12, before: 1 },
  );
  const pieces = [
    ...titleLines,
    ...outcome.map((piece, index) => (index === 0 ? marked(piece, block.tone) : piece)),
    ...block.paragraphs.flatMap(({ label, text }) =>
      flow(setting, [{ text: `${label}: `, weight: 'bold' }, { text }], small),
    ),
    ...(block.sources.length === 0
      ? []
      : flow(
          setting,
          [
            { text: block.sources.length === 1 ? 'Source: ' : 'Sources: ', weight: 'bold', colour: 'muted' },
            ...block.sources.flatMap(({ text, url }, index) => [
              { text: index === 0 ? '' : '; ', colour: 'muted' } as const,
              url?.startsWith('https://')
                ? ({ text, colour: 'link', link: url } as const)
                : ({ text, colour: 'muted' } as const),
            ]),
          ],
          small,
        )),
  ];
  return pieces.map((piece, index) => (index === pieces.length - 1 ? untied(piece) : piece));
}

const untied = ({ keep: _, ...piece }: Piece): Piece => piece;

/** Puts the mark of the tone before the first line. */
const marked = (piece: Piece, tone: keyof typeof toneMark): Piece => ({
  ...piece,
  draw(ink, spot, again) {
    ink.artifact(() => {
      const { document } = ink;
      document.save();
      document.translate(spot.x + INDENT, spot.y + 2.4);
      document.fillColor(tones[tone].solid);
      document.path(toneMark[tone]);
      document.fill('even-odd');
      document.restore();
    });
    piece.draw(ink, spot, again);
  },
});

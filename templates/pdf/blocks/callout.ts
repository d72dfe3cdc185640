import type { Block } from '../../block.ts';
import { tones, type } from '../../theme.ts';
import type { Frame, Piece } from '../piece.ts';
import { flow, padding } from './flow.ts';
import type { Setting } from './setting.ts';

const PAD = 12;

/** A tinted box with a bar in its tone. */
export function callout(
  { tone, title, text }: Extract<Block, { kind: 'callout' }>,
  setting: Setting,
): readonly Piece[] {
  const { solid, tint } = tones[tone];
  const frame: Frame = {
    draw: (ink, { top, bottom }) =>
      ink.artifact(() => {
        const { document } = ink;
        document.fillColor(tint);
        document.rect(setting.left, top, setting.width, bottom - top);
        document.fill();
        document.fillColor(solid);
        document.rect(setting.left, top, 4, bottom - top);
        document.fill();
      }),
  };
  const inner = { ...setting, width: setting.width - PAD };
  const manner = { frame, indent: PAD + 6, whole: 'loose' } as const;
  return [
    { ...padding(PAD - 2, frame, 'firm'), before: 12 },
    ...flow(inner, [{ text: title, weight: 'bold', colour: solid as `#${string}` }], {
      ...manner,
      size: type.lead,
      keep: 'firm',
    }),
    ...flow(inner, [{ text }], { ...manner, size: type.body, before: 2, keep: 'firm' }),
    padding(PAD - 2, frame),
  ];
}

import type { Block } from '../../block.ts';
import { type } from '../../theme.ts';
import type { Piece } from '../piece.ts';
import { flow } from './flow.ts';
import type { Setting } from './setting.ts';

/** A heading; never the last thing on a page. */
export function heading(
  { level, text }: Pick<Extract<Block, { kind: 'heading' }>, 'text'> & { readonly level: 1 | 2 | 3 },
  setting: Setting,
): readonly Piece[] {
  const { size, before } = {
    1: { size: type.section, before: 30 },
    2: { size: type.heading, before: 20 },
    3: { size: type.subheading, before: 14 },
  }[level];
  return flow(setting, [{ text, weight: 'bold', colour: 'heading' }], {
    size,
    before,
    tag: `H${Math.min(6, setting.sectionLevel + level - 1)}`,
    keep: 'firm',
    whole: 'firm',
  });
}

import type { Block } from '../../block.ts';
import { type } from '../../theme.ts';
import type { Piece } from '../piece.ts';
import { flow } from './flow.ts';
import type { Setting } from './setting.ts';

/** A paragraph; one that introduces something stays with it where a page can hold both. */
export const paragraph = (
  { text, muted }: Extract<Block, { kind: 'paragraph' }>,
  setting: Setting,
): readonly Piece[] =>
  flow(setting, [{ text, colour: muted ? 'muted' : 'text' }], {
    size: type.body,
    before: 7,
    ...(setting.introduces ? { keep: 'firm', whole: 'loose' } : {}),
  });

import { lineHeight } from '../ink.ts';
import type { Segment } from '../lines.ts';
import { type Frame, type Keep, type Piece, type SharedElement, sharedElement } from '../piece.ts';
import type { Setting } from './setting.ts';

/** How running text is set: `before` is the space above its first line, `keep` ties its last line to what follows. */
export interface Manner {
  readonly size: number;
  readonly tag?: string;
  readonly within?: SharedElement;
  readonly before?: number;
  readonly indent?: number;
  readonly keep?: Keep | undefined;
  /** Ties all lines together. */
  readonly whole?: Keep;
  readonly frame?: Frame;
}

/** Running text as one piece a line. Never leaves a single line of it alone at the foot or head of a page. */
export function flow(setting: Setting, segments: readonly Segment[], manner: Manner): readonly Piece[] {
  const { size, tag = 'P', within, before = 0, indent = 0, keep, whole, frame } = manner;
  const lines = setting.ink.lines(segments, { size, width: setting.width - indent });
  const element = sharedElement(tag, { within });
  return lines.map((line, index): Piece => {
    const last = index === lines.length - 1;
    const tie = last ? keep : index === 0 || index === lines.length - 2 ? 'firm' : undefined;
    return {
      height: lineHeight(size),
      before: index === 0 ? before : 0,
      ...tied(whole === undefined || last ? tie : stronger(tie, whole)),
      ...(frame ? { frame } : {}),
      draw: (ink, { section, x, y }) => ink.write(element(ink, section), line, { x: x + indent, y }),
    };
  });
}

const stronger = (a: Keep | undefined, b: Keep): Keep => (a === 'firm' ? a : b);

const tied = (keep: Keep | undefined): Pick<Piece, 'keep'> => (keep === undefined ? {} : { keep });

/** Empty height that belongs to a frame, so that its box reaches past the text. */
export const padding = (height: number, frame: Frame, keep?: Keep): Piece => ({
  height,
  before: 0,
  frame,
  ...tied(keep),
  draw: () => {},
});

/** Weight of a text. */
export type Weight = 'regular' | 'bold';

/** Which registered font draws a character. Where none does, the base font draws a replacement character. */
export interface Typefaces {
  /** The name of the font to use, or `null` when no font has the character. */
  faceFor(codePoint: number, weight: Weight): string | null;
  /** The font for spaces, figures and the replacement character. */
  baseFace(weight: Weight): string;
}

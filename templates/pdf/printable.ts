const LINE_END = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
// Controls, marks that turn the direction of what follows, and halves of pairs have no glyph, or hide what is written.
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

/** A text as it can be printed: tabs are spaces, line ends are `\n`, characters that draw nothing of their own are gone. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(LINE_END, '\n')
    .replaceAll('\t', ' ')
    .replace(UNPRINTABLE, (character) => (character === '\n' ? '\n' : ''));

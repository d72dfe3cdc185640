/** What may not stand in a line of YAML as it is: control and format characters, and separators of lines. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/**
 * Any text as a double-quoted YAML scalar on one line, which gives the same text back when it is read (a lone surrogate
 * becomes U+FFFD). Since it holds no end of line, it cannot end a comment either, so people's words may stand in both.
 */
export function quoted(text: string): string {
  return `"${text
    .toWellFormed()
    .replaceAll(/["\\]/g, (character) => `\\${character}`)
    .replaceAll(unsafe, escaped)}"`;
}

function escaped(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

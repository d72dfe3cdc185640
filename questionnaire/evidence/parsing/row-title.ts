const LONGEST_TITLE = 160;

/** The title of a row of a benchmark or scanner as it can stand in a sentence: one line, without its mark, such as `(Automated)`, and its full stop. */
export const rowTitle = (written: string): string =>
  written
    .slice(0, 4 * LONGEST_TITLE)
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/\s*\((?:Automated|Manual|Scored|Not Scored)\)/gi, '')
    .slice(0, LONGEST_TITLE)
    .toWellFormed()
    .replace(/[\s.]+$/, '')
    .trim();

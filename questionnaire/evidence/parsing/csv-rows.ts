/** A row of a CSV text with the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may stand between two cells. */
export type CsvDelimiter = ',' | ';' | '\t';

/** How many cells of a row are kept. */
const MOST_CELLS = 500;

/** The longest cell that is kept, in characters. */
const LONGEST_CELL = 1000;

/**
 * The rows of a CSV text, one after another, so that a caller can stop early. Cells may be in double quotes, with line breaks and
 * doubled quotes in them; a quote inside an unquoted cell is a character. Blank rows are left out, and cells trimmed. Linear in time.
 */
export function* csvRows(text: string, delimiter: CsvDelimiter): Generator<CsvRow> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (let ended = false; !ended; ) {
      let cell: string;
      if (text[at] === '"') {
        const closing = closingQuote(text, at + 1);
        const whole = text.slice(at + 1, closing);
        for (let i = whole.indexOf('\n'); i >= 0; i = whole.indexOf('\n', i + 1)) line += 1;
        cell = whole.slice(0, LONGEST_CELL).replaceAll('""', '"');
        at = closing + 1;
      } else cell = '';
      const end = endOfCell(text, at, delimiter);
      if (cells.length < MOST_CELLS)
        cells.push((cell + text.slice(at, Math.min(end, at + LONGEST_CELL))).trim());
      ended = end >= text.length || text[end] === '\n';
      at = end + 1;
    }
    line += 1;
    if (cells.some((cell) => cell !== '')) yield { line: start, cells };
  }
}

/** Where the closing quote stands, or the end of the text where none does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function endOfCell(text: string, from: number, delimiter: CsvDelimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

/** A text put together from several lines of a file, which knows from which line each of its characters comes. */
export class LinedText {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #lines: readonly number[];
  readonly #offset: number;

  private constructor(text: string, starts: readonly number[], lines: readonly number[], offset: number) {
    this.text = text;
    this.#starts = starts;
    this.#lines = lines;
    this.#offset = offset;
  }

  /** Puts parts together, each with its line, from 1. */
  static of(parts: readonly { readonly text: string; readonly line: number }[]): LinedText {
    const starts: number[] = [];
    let length = 0;
    for (const { text } of parts) {
      starts.push(length);
      length += text.length;
    }
    return new LinedText(
      parts.map(({ text }) => text).join(''),
      starts,
      parts.map(({ line }) => line),
      0,
    );
  }

  /** The line of the character at an offset, from 1. */
  lineAt(offset: number): number {
    const wanted = offset + this.#offset;
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return this.#lines[low] ?? 1;
  }

  /** What stands after an offset, without white space around it. */
  after(offset: number): LinedText {
    const rest = this.text.slice(offset);
    const skipped = rest.length - rest.trimStart().length;
    return new LinedText(rest.trim(), this.#starts, this.#lines, this.#offset + offset + skipped);
  }
}

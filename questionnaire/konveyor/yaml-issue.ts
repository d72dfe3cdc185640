import { MOST_ISSUES } from '../answers.ts';
import { pointerOf } from '../json-pointer.ts';

/** One thing that is wrong with a YAML file: its place, a stable code, and a sentence that says what to do. */
export interface YamlIssue {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly code: string;
  readonly detail: string;
  /** Where it stands in the data; empty for the whole, and while the file cannot be read as data. */
  readonly pointer: string;
}

/** Collects up to `MOST_ISSUES` issues of one text, by offset. */
export class YamlIssues {
  readonly #text: string;
  readonly #found: { readonly at: number; readonly issue: YamlIssue }[] = [];
  #lineStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether no more are taken, so that looking further is of no use. */
  get full(): boolean {
    return this.#found.length >= MOST_ISSUES;
  }

  /** The issues in the order of the text. */
  get list(): readonly YamlIssue[] {
    return this.#found.toSorted((a, b) => a.at - b.at).map(({ issue }) => issue);
  }

  /** Adds an issue at an offset of the text. */
  add(at: number, code: string, detail: string, path: readonly (string | number)[] = []): void {
    if (this.full) return;
    this.#found.push({ at, issue: { ...this.#placeOf(at), code, detail, pointer: pointerOf(path) } });
  }

  #placeOf(at: number): { readonly line: number; readonly column: number } {
    this.#lineStarts ??= [0, ...Array.from(this.#text.matchAll(/\n/g), ({ index }) => index + 1)];
    let [low, high] = [0, this.#lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - (this.#lineStarts[low] as number) + 1 };
  }
}

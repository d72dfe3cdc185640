import { excerptOf } from './parsing/excerpt.ts';
import { type ParsedData, parseData } from './parsing/parse-data.ts';

/** One text file of evidence; what is made of its text is made once, when it is first asked for. */
export class EvidenceFile {
  /** As it was given; inside an archive `archive.zip/folder/file`. */
  readonly name: string;
  /** Without a byte order mark, its line breaks all `\n`. */
  readonly text: string;
  /** Whether bytes that are not UTF-8 were replaced by `\ufffd`. */
  readonly isLossy: boolean;
  #lines: readonly string[] | undefined;
  #data: ParsedData | undefined;
  readonly #excerpts = new Map<number, string>();

  constructor(name: string, text: string, isLossy = false) {
    this.name = name;
    this.text = text;
    this.isLossy = isLossy;
  }

  /** The last part of the name, in lower case. */
  get baseName(): string {
    return (this.name.split('/').at(-1) ?? '').toLowerCase();
  }

  /** Its lines; line 1 is the first. */
  get lines(): readonly string[] {
    this.#lines ??= this.text.split('\n');
    return this.#lines;
  }

  /** Its documents as YAML or JSON, whichever it looks like, read as far as they go. */
  get data(): ParsedData {
    this.#data ??= parseData(this.text);
    return this.#data;
  }

  /** A line, from 1, as it can be shown; many findings may come from one long line. */
  excerpt(line: number): string {
    const known = this.#excerpts.get(line);
    if (known !== undefined) return known;
    const excerpt = excerptOf(this.lines[line - 1] ?? '');
    this.#excerpts.set(line, excerpt);
    return excerpt;
  }

  /** What is wrong with it as data; nothing while nobody has asked for its data. */
  get dataProblems(): ParsedData['problems'] {
    return this.#data?.problems ?? [];
  }

  /** How many values it holds as data; 0 while nobody has asked for its data. */
  get values(): number {
    return this.#data?.values ?? 0;
  }
}

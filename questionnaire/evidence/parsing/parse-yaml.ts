import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
} from 'yaml';
import type { Datum, Place } from './datum.ts';
import type { DataProblem, ParsedData } from './parse-data.ts';
import { DEEPEST_DATA, MOST_VALUES } from './parse-json.ts';

/** The longest YAML text that is read, in characters. */
export const LONGEST_YAML = 1024 * 1024;

/** How many tokens one YAML text may have; parsing costs by the token. */
const MOST_TOKENS = 400_000;

/** How many tokens cost as much as one value. */
const TOKENS_PER_VALUE = 2;

/** How many documents one YAML text may have. */
const MOST_DOCUMENTS = 5000;

/** Reads the documents of a YAML text (version 1.2, core schema), aliases and merge keys resolved; a broken document does not hide the others. */
export function parseYaml(text: string): Omit<ParsedData, 'format'> {
  const documents: Place[] = [];
  const problems: DataProblem[] = [];
  if (text.length > LONGEST_YAML) {
    const detail = `The YAML has ${text.length} characters; ${LONGEST_YAML} are read. Split it.`;
    return { documents, problems: [{ line: 1, code: 'too-large', detail }], values: 0 };
  }
  const counter = new LineCounter();
  counter.addNewLine(0);
  const lineOf = (offset: number): number => counter.linePos(offset).line;
  const depth = new Depth();
  let values = 0;
  let tokens = 0;
  // A document that is broken costs as much as another, and yields no values.
  const cost = (): number => Math.max(values, Math.ceil(tokens / TOKENS_PER_VALUE));
  const parser = new Parser(counter.addNewLine);
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const take = (document: Document.Parsed): void => {
    const error = document.errors[0];
    if (error) {
      const detail = sentences[error.code] ?? 'This is not YAML. Look at the indentation and the quotes.';
      problems.push({ line: lineOf(error.pos[0]), code: 'syntax', detail });
    } else if (document.contents) {
      const conversion = new Conversion(lineOf);
      const place = conversion.convert(document.contents);
      values += conversion.values;
      if (place?.datum.kind === 'scalar' && place.datum.value === null) return;
      if (place) documents.push(place);
      else
        problems.push({
          line: lineOf(document.range[0]),
          code: 'too-large',
          detail: 'Its aliases repeat so much that the document is not read.',
        });
    }
  };
  const compose = (tokens: Iterable<CST.Token>): void => {
    for (const token of tokens)
      for (const document of composer.next(token)) take(document as Document.Parsed);
  };
  const stop = (code: string, detail: string): Omit<ParsedData, 'format'> => {
    problems.push({ line: lineOf(depth.offset), code, detail });
    return { documents, problems, values: cost() };
  };
  for (const lexeme of new Lexer().lex(text)) {
    const flaw = depth.take(lexeme);
    if (flaw) return stop(flaws[flaw].code, flaws[flaw].detail);
    tokens += 1;
    if (tokens > MOST_TOKENS || documents.length + problems.length > MOST_DOCUMENTS)
      return stop('too-large', 'The file is too dense to be read from here on. Split it.');
    compose(parser.next(lexeme));
  }
  compose(parser.end());
  for (const document of composer.end()) take(document as Document.Parsed);
  return { documents, problems, values: cost() };
}

const sentences: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Indent this line as the others of its list or mapping are.',
  BAD_SCALAR_START: 'Put this text in quotes: it begins with a character that means something in YAML.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes: a colon with a space after it begins a new value.',
  MISSING_CHAR: 'Something is missing here: a closing quote, a bracket, a comma, or the colon of a field.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
};

const flaws = {
  deep: {
    code: 'too-deep',
    detail: `Nest no deeper than ${DEEPEST_DATA}: the file is not read from here on.`,
  },
  closing: { code: 'syntax', detail: 'This bracket closes nothing. Delete it, or put the text in quotes.' },
  escape: {
    code: 'syntax',
    detail: 'Write \\ for a backslash in a text in double quotes, or put the text in single quotes.',
  },
} as const;

const rightEscapes = '0abt\tnvfre "/\\N_LPxuU\n\r';

const hasWrongEscape = (quoted: string): boolean => {
  for (const [, escaped = ''] of quoted.matchAll(/\\(.)/gs)) if (!rightEscapes.includes(escaped)) return true;
  return false;
};

/** How deep the collections of a YAML text are nested, token by token and without recursion; and what the parser takes long to refuse. */
class Depth {
  readonly #columns: number[] = [];
  #flow = 0;
  offset = 0;
  #lineStart = 0;
  #isScalar = false;
  #opens = true;

  /** Takes one token of the lexer; names the flaw after which nothing can be read. */
  take(token: string): keyof typeof flaws | undefined {
    if (token === CST.SCALAR || token === CST.DOCUMENT || token === CST.FLOW_END) {
      this.#isScalar = token === CST.SCALAR;
      return undefined;
    }
    const kind = this.#isScalar ? 'scalar' : CST.tokenType(token);
    this.#isScalar = false;
    if (kind === 'flow-seq-start' || kind === 'flow-map-start') this.#flow += 1;
    else if (kind === 'flow-seq-end' || kind === 'flow-map-end') this.#flow -= 1;
    else if (kind === 'doc-start' || kind === 'doc-end') this.#columns.length = 0;
    else if (this.#flow === 0 && this.#opens && kind !== 'space' && kind !== 'newline' && kind !== 'comment')
      this.#indent();
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak >= 0) this.#lineStart = this.offset + lastBreak + 1;
    if (kind !== 'space') this.#opens = lastBreak >= 0 || /-ind$/.test(kind ?? '');
    this.offset += token.length;
    if (this.#flow < 0) return 'closing';
    if (kind === 'double-quoted-scalar' && hasWrongEscape(token)) return 'escape';
    return this.#columns.length + this.#flow > DEEPEST_DATA ? 'deep' : undefined;
  }

  #indent(): void {
    const column = this.offset - this.#lineStart;
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    if (this.#columns.at(-1) !== column) this.#columns.push(column);
  }
}

/** Turns the nodes of one document into data. */
class Conversion {
  readonly #lineOf: (offset: number) => number;
  readonly #anchors = new Map<string, Datum>();
  /** How many values each collection holds once aliases are written out. */
  readonly #sizes = new WeakMap<Datum, number>();
  /** How many values were made. */
  values = 0;

  constructor(lineOf: (offset: number) => number) {
    this.#lineOf = lineOf;
  }

  /** The data of a document; `undefined` when its aliases make it too large. */
  convert(root: Node): Place | undefined {
    const datum = this.#datum(root);
    return (this.#sizes.get(datum) ?? 1) > MOST_VALUES
      ? undefined
      : { line: this.#lineOf(root.range?.[0] ?? 0), datum };
  }

  #datum(node: unknown): Datum {
    this.values += 1;
    if (isAlias(node)) return this.#anchors.get(node.source) ?? nothing;
    const datum = this.#own(node);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) this.#anchors.set(node.anchor, datum);
    return datum;
  }

  #own(node: unknown): Datum {
    if (isMap(node)) return this.#mapping(node.items);
    if (isSeq(node)) {
      const items = node.items.map((item): Place => this.#place(item));
      return this.#sized({ kind: 'list', items }, items);
    }
    if (!isScalar(node)) return nothing;
    const { value } = node;
    const source = node.source ?? String(value ?? '');
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? { kind: 'scalar', value, source }
      : { kind: 'scalar', value: value === null || value === undefined ? null : source, source };
  }

  #place(node: unknown, line?: number): Place {
    const datum = isPair(node) ? this.#mapping([node]) : this.#datum(node);
    const range = (node as Node | null)?.range;
    return { line: line ?? this.#lineOf(range?.[0] ?? 0), datum };
  }

  #mapping(pairs: readonly { readonly key: unknown; readonly value: unknown }[]): Datum {
    const own = new Map<string, Place>();
    const merged = new Map<string, Place>();
    for (const { key, value } of pairs) {
      const line = this.#lineOf((key as Node | null)?.range?.[0] ?? 0);
      const name = isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? '')) : '';
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN') this.#merge(this.#datum(value), merged);
      else {
        own.delete(name);
        own.set(name, this.#place(value, line));
      }
    }
    const entries = new Map([...merged].filter(([name]) => !own.has(name)).concat([...own]));
    return this.#sized({ kind: 'mapping', entries }, [...entries.values()]);
  }

  /** The first of several mappings that has a key gives its value. */
  #merge(datum: Datum, into: Map<string, Place>): void {
    const from = datum.kind === 'list' ? datum.items.map((item) => item.datum) : [datum];
    for (const one of from)
      if (one.kind === 'mapping')
        for (const [name, place] of one.entries) if (!into.has(name)) into.set(name, place);
  }

  #sized(datum: Datum, parts: readonly Place[]): Datum {
    let size = 1;
    for (const part of parts) size += this.#sizes.get(part.datum) ?? 1;
    this.#sizes.set(datum, Math.min(size, Number.MAX_SAFE_INTEGER / 2));
    return datum;
  }
}

const nothing: Datum = { kind: 'scalar', value: null, source: '' };

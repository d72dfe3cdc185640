import { CST } from 'yaml';
import { DEEPEST_DATA } from './parse-json.ts';

/** What keeps a YAML text from being read any further. */
export interface YamlFlaw {
  readonly code: string;
  readonly detail: string;
}

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
} as const satisfies Readonly<Record<string, YamlFlaw>>;

const rightEscapes = '0abt\tnvfre "/\\N_LPxuU\n\r';

const hasWrongEscape = (quoted: string): boolean => {
  for (const [, escaped = ''] of quoted.matchAll(/\\(.)/gs)) if (!rightEscapes.includes(escaped)) return true;
  return false;
};

/** How deep the collections of a YAML text are nested, token by token and without recursion; and what the parser takes long to refuse. */
export class YamlDepth {
  readonly #columns: number[] = [];
  #flow = 0;
  /** Where the last token ends, in characters. */
  offset = 0;
  #lineStart = 0;
  #isScalar = false;
  #opens = true;

  /** Takes one token of the lexer; answers the flaw after which nothing can be read. */
  take(token: string): YamlFlaw | undefined {
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
    if (this.#flow < 0) return flaws.closing;
    if (kind === 'double-quoted-scalar' && hasWrongEscape(token)) return flaws.escape;
    return this.#columns.length + this.#flow > DEEPEST_DATA ? flaws.deep : undefined;
  }

  #indent(): void {
    const column = this.offset - this.#lineStart;
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    if (this.#columns.at(-1) !== column) this.#columns.push(column);
  }
}

import { CST, Lexer } from 'yaml';
import { konveyorLimits } from './konveyor-questionnaire.ts';
import type { YamlIssues } from './yaml-issue.ts';

const features: Readonly<Record<string, readonly [code: string, detail: string]>> = {
  anchor: ['anchor', 'Delete the anchor (&name): a questionnaire needs none.'],
  alias: ['alias', 'Write the value out in place of the alias (*name).'],
  tag: ['tag', 'Delete the tag (!name): texts stay as they are written, quoted or not.'],
  'directive-line': ['directive', 'Delete this line: directives that begin with % are not read.'],
};

const escapes = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;
const rightEscape = /^(x..|u....|U.{8}|[0abt\tnvfre "/\\N_LP\n\r])$/;
const escapeSentence =
  'Write \\\\ for a backslash in a text in double quotes, or put the text in single quotes.';

/**
 * Looks through the tokens of a YAML text, once and without recursion, for what must not reach the parser because a
 * small file of it costs much time or memory, or has no place in a questionnaire: deep nesting, anchors, aliases, tags,
 * directives, a second document, brackets that do not match. Adds an issue for each; stops at the first that makes the
 * rest unreadable.
 */
export function scanYaml(text: string, issues: YamlIssues): void {
  const scan = new Scan(issues);
  for (const token of new Lexer().lex(text)) if (!scan.take(token)) return;
  scan.end();
}

class Scan {
  readonly #issues: YamlIssues;
  /** Columns at which block collections that are open begin. */
  readonly #columns: number[] = [];
  readonly #brackets: string[] = [];
  #tokens = 0;
  #offset = 0;
  #lineStart = 0;
  /** The kind of the token before, on the same line; `undefined` at the start of a line. */
  #before: string | undefined;
  /** The same across lines, for commas in flow collections. */
  #beforeInFlow = '';
  #isScalar = false;
  #content = false;
  #ended = false;
  #started = false;

  constructor(issues: YamlIssues) {
    this.#issues = issues;
  }

  /** Takes one token of the lexer; false when the rest need not be looked at. */
  take(token: string): boolean {
    this.#tokens += 1;
    if (this.#tokens > konveyorLimits.yamlTokens)
      return this.#stop('too-large', 'The file is too dense: split the questionnaire here.');
    if (token === CST.SCALAR) this.#isScalar = true;
    if (token === CST.FLOW_END) return this.#stop('syntax', 'Close the bracket before this place.');
    if (token === CST.SCALAR || token === CST.DOCUMENT) return true;
    const kind = this.#isScalar ? 'scalar' : (CST.tokenType(token) ?? 'scalar');
    this.#isScalar = false;
    const goesOn = this.#look(kind, token) && !this.#issues.full;
    this.#offset += token.length;
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak >= 0) {
      this.#lineStart = this.#offset - token.length + lastBreak + 1;
      this.#before = undefined;
    }
    return goesOn;
  }

  /** Says so when there was nothing to read. */
  end(): void {
    if (!this.#content)
      this.#issues.add(0, 'empty-file', 'The file holds no questionnaire. Begin it with "name:".');
  }

  #look(kind: string, token: string): boolean {
    if (kind === 'space' || kind === 'newline' || kind === 'comment' || kind === 'byte-order-mark')
      return true;
    const feature = features[kind];
    if (feature) this.#issues.add(this.#offset, ...feature);
    if (kind === 'double-quoted-scalar') this.#escapes(token);
    if (kind === 'doc-start' || kind === 'doc-end' || this.#ended) return this.#document(kind);
    if (kind === 'directive-line') return true;
    this.#content = true;
    return this.#nest(kind, token);
  }

  /** Found here because the parser takes long over many wrong ones. */
  #escapes(quoted: string): void {
    for (const { index, 1: escaped = '' } of quoted.matchAll(escapes)) {
      if (this.#issues.full) return;
      if (!rightEscape.test(escaped)) this.#issues.add(this.#offset + index, 'syntax', escapeSentence);
    }
  }

  #document(kind: string): boolean {
    if (kind === 'doc-end') this.#ended = true;
    else if (this.#ended || this.#started || this.#content)
      return this.#stop('several-documents', 'Send one questionnaire a file: a second document begins here.');
    else this.#started = true;
    return true;
  }

  #nest(kind: string, token: string): boolean {
    if (kind.startsWith('flow-') || kind === 'comma') {
      if (!this.#bracket(kind, token)) return false;
    } else if (this.#brackets.length === 0) this.#indent();
    this.#before = kind;
    this.#beforeInFlow = kind;
    return (
      this.#columns.length + this.#brackets.length <= konveyorLimits.nesting ||
      this.#stop('too-deep', `Nest no deeper than ${konveyorLimits.nesting}.`)
    );
  }

  /** A collection can begin only where a line begins or after `-`, `?` or `:`. */
  #indent(): void {
    if (this.#before !== undefined && !/^(seq-item|explicit-key|map-value)-ind$/.test(this.#before)) return;
    const column = this.#offset - this.#lineStart;
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    if (this.#columns.at(-1) !== column) this.#columns.push(column);
  }

  #bracket(kind: string, token: string): boolean {
    if (kind === 'comma')
      return (
        !/^(comma|flow-(map|seq)-start)$/.test(this.#beforeInFlow) ||
        this.#stop('syntax', 'Write a value before this comma, or delete the comma.')
      );
    if (kind.endsWith('-start')) this.#brackets.push(token);
    else if (this.#brackets.pop() !== (token === ']' ? '[' : '{'))
      return this.#stop('syntax', `This "${token}" closes nothing. Delete it, or quote the text.`);
    return true;
  }

  #stop(code: string, detail: string): false {
    this.#content = true;
    this.#issues.add(this.#offset, code, detail);
    return false;
  }
}

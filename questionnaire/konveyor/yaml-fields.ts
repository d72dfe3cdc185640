import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { hasControlCharacter } from '../answers.ts';
import { konveyorLimits } from './konveyor-questionnaire.ts';
import type { YamlIssues } from './yaml-issue.ts';

/** A value of the file with its place. */
export interface Found {
  readonly node: Node | null;
  readonly at: number;
  readonly path: readonly (string | number)[];
}

/** What a mapping may hold: the fields that are read, and those that Konveyor writes beside them and nothing here needs. */
export interface Fields {
  readonly read: readonly string[];
  readonly passedOver?: readonly string[];
}

const isNothing = ({ node }: Found): boolean =>
  node === null ||
  (isScalar(node) && node.type === 'PLAIN' && /^(|~|null|Null|NULL)$/.test(node.source ?? ''));

/** One mapping of the file, whose fields can be asked for. Whatever is wrong with them is added to the issues. */
export class YamlMapping {
  readonly #issues: YamlIssues;
  readonly #whole: Found;
  readonly #fields = new Map<string, Found>();

  /** Where it stands in the text. */
  get at(): number {
    return this.#whole.at;
  }

  constructor(whole: Found, fields: Fields, issues: YamlIssues) {
    this.#whole = whole;
    this.#issues = issues;
    if (isMap<Node | null, Node | null>(whole.node))
      for (const { key, value } of whole.node.items) this.#take(key, value, fields);
    else
      issues.add(
        whole.at,
        'not-a-mapping',
        `Write ${listed(fields.read)} here, each as "field: value".`,
        whole.path,
      );
  }

  #take(key: Node | null, value: Node | null, { read, passedOver = [] }: Fields): void {
    const at = key?.range?.[0] ?? this.#whole.at;
    const path = this.#whole.path;
    if (!isScalar(key)) {
      this.#issues.add(at, 'not-a-field', 'Write the name of a field here, as a plain word.', path);
      return;
    }
    const name = String(key.value);
    const found = { node: value, at: value?.range?.[0] ?? at, path: [...path, clipped(name)] };
    if (name === '<<')
      this.#issues.add(at, 'merge-key', 'Write the fields out; merging with << is not read.', found.path);
    else if (this.#fields.has(name))
      this.#issues.add(at, 'duplicate-field', `"${clipped(name)}" stands here twice. Keep one.`, found.path);
    else if (read.includes(name) || passedOver.includes(name)) this.#fields.set(name, found);
    else this.#issues.add(at, 'unknown-field', unknownField(name, read), found.path);
  }

  #missing(name: string, what: string): undefined {
    if (isMap(this.#whole.node))
      this.#issues.add(this.#whole.at, 'missing', `Add "${name}": ${what}.`, [...this.#whole.path, name]);
  }

  /** A text that must be there and not be blank. */
  text(name: string, longest: number = konveyorLimits.text): string | undefined {
    const found = this.#fields.get(name);
    return found ? this.#textIn(found, longest) : this.#missing(name, 'a text that is not empty');
  }

  /** A text that may be left out, or be empty or an unquoted null, which mean the same. */
  optionalText(name: string): string | undefined {
    const found = this.#fields.get(name);
    if (!found || isNothing(found) || (isScalar(found.node) && found.node.value === '')) return undefined;
    return this.#textIn(found, konveyorLimits.text);
  }

  #textIn({ node, at, path }: Found, longest: number): string | undefined {
    const add = (code: string, detail: string): undefined =>
      this.#issues.add(at, code, detail, path) as undefined;
    if (node !== null && !isScalar(node))
      return add('not-a-text', 'Write one text here, not a list or a mapping.');
    const text = String(node?.value ?? '');
    if (text.trim() === '') return add('empty-text', 'Write a text here: it is empty.');
    if (hasControlCharacter(text) || !text.isWellFormed())
      return add('control-character', 'Delete the escape of a control character, or of half a character.');
    if (text.length > longest)
      return add('too-long', `The text has ${text.length} characters; ${longest} are allowed.`);
    return text;
  }

  /** A whole number from 0 to `most` that must be there, in decimal digits without quotes. */
  wholeNumber(name: string, most: number): number | undefined {
    const found = this.#fields.get(name);
    const what = `a whole number from 0 to ${most}`;
    if (!found) return this.#missing(name, what);
    const { node, at, path } = found;
    const source = isScalar(node) && node.type === 'PLAIN' ? (node.source ?? '') : '';
    if (/^(0|[1-9]\d{0,8})$/.test(source) && Number(source) <= most) return Number(source);
    this.#issues.add(at, 'not-a-number', `Write ${what} here, in digits and without quotes.`, path);
    return undefined;
  }

  /** One of `words`, which must be there. */
  oneOf<const Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const found = this.#fields.get(name);
    if (!found) return this.#missing(name, `one of ${listed(words)}`);
    const value = isScalar(found.node) ? found.node.value : undefined;
    const word = words.find((candidate) => candidate === value);
    if (word === undefined)
      this.#issues.add(found.at, `unknown-${name}`, `Write one of ${listed(words)} here.`, found.path);
    return word;
  }

  /** `true` or `false` without quotes; false when left out. */
  trueOrFalse(name: string): boolean {
    const found = this.#fields.get(name);
    if (!found || isNothing(found)) return false;
    const source = isScalar(found.node) && found.node.type === 'PLAIN' ? found.node.source : undefined;
    if (source !== 'true' && source !== 'false')
      this.#issues.add(
        found.at,
        'not-true-or-false',
        'Write true or false here, without quotes.',
        found.path,
      );
    return source === 'true';
  }

  /** The mapping in a field that must be there. */
  mapping(name: string, fields: Fields): YamlMapping | undefined {
    const found = this.#fields.get(name);
    return found
      ? new YamlMapping(found, fields, this.#issues)
      : this.#missing(name, `a mapping with ${listed(fields.read)}`);
  }

  /** The members of a list; without `atLeastOne` it may be left out or empty. */
  list(name: string, atLeastOne?: 'at least one'): readonly Found[] {
    const found = this.#fields.get(name);
    if (!found || (!atLeastOne && isNothing(found))) {
      if (atLeastOne) this.#missing(name, 'a list with at least one member');
      return [];
    }
    if (!isSeq<Node | null>(found.node)) {
      this.#issues.add(
        found.at,
        'not-a-list',
        'Write a list here, with "- " before each member.',
        found.path,
      );
      return [];
    }
    if (atLeastOne && found.node.items.length === 0)
      this.#issues.add(
        found.at,
        'empty-list',
        `Add at least one member to "${name}", or delete what it belongs to.`,
        found.path,
      );
    return found.node.items.map((node, index) => ({
      node,
      at: node?.range?.[0] ?? found.at,
      path: [...found.path, index],
    }));
  }
}

/** A name as it can be shown: at most 60 characters, all of them visible. */
const clipped = (text: string): string =>
  (text.length > 60 ? `${text.slice(0, 60)}…` : text).toWellFormed().replaceAll(/\p{Cc}/gu, '\ufffd');

const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

function unknownField(name: string, read: readonly string[]): string {
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  const near = read.find(
    (candidate) =>
      letters(candidate) === letters(name) || letters(candidate).slice(0, 4) === letters(name).slice(0, 4),
  );
  const hint = near ? `Did you mean "${near}"?` : `The fields are ${listed(read)}.`;
  return `"${clipped(name)}" is no field here and would be lost. ${hint}`;
}

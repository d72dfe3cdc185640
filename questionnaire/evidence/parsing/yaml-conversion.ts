import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Datum, Place } from './datum.ts';
import { MOST_VALUES } from './parse-json.ts';

const nothing: Datum = { kind: 'scalar', value: null, source: '' };

/** Turns the nodes of one document into data. */
export class YamlConversion {
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

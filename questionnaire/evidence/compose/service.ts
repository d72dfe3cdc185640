import type { EvidenceFile } from '../evidence-file.ts';
import { at, entriesOf, itemsOf } from '../parsing/datum.ts';
import { UNKNOWN } from './interpolate.ts';
import { type Sited, type Value, valueAt } from './value.ts';

/** How much of a command is looked at, in characters. */
const LONGEST_COMMAND = 2000;

/** A service of a project, in layers: what it extends first, then the file of the project, then its override. */
export class ComposeService {
  readonly name: string;
  /** The lowest first; at least one. */
  readonly layers: readonly Sited[];
  readonly #lists = new Map<string, readonly Value[]>();
  readonly #pairs = new Map<string, ReadonlyMap<string, Value>>();

  constructor(name: string, layers: readonly Sited[]) {
    this.name = name;
    this.layers = layers;
  }

  /** The value at the end of these keys in the highest layer that has it; nothing where it is empty or reset. */
  value(...path: readonly string[]): Value | undefined {
    for (const { file, place } of this.layers.toReversed()) {
      if (this.layers.length > 1 && isReset({ file, place }, path)) return undefined;
      const found = at(place, ...path);
      if (found && !(found.datum.kind === 'scalar' && found.datum.value === null))
        return valueAt({ file, place: found });
    }
    return undefined;
  }

  /** The members of a list in all layers; a single value counts as a list of one. */
  list(...path: readonly string[]): readonly Value[] {
    const known = this.#lists.get(path.join('.'));
    if (known) return known;
    const list = this.#all(path).flatMap(({ file, place }) =>
      place.datum.kind === 'list'
        ? itemsOf(place).map((item) => valueAt({ file, place: item }))
        : place.datum.kind === 'scalar' && place.datum.value !== null
          ? [valueAt({ file, place })]
          : [],
    );
    this.#lists.set(path.join('.'), list);
    return list;
  }

  /** Names with their values, from a mapping or from a list of `NAME=value`; a higher layer wins. */
  pairs(...path: readonly string[]): ReadonlyMap<string, Value> {
    const known = this.#pairs.get(path.join('.'));
    if (known) return known;
    const pairs = new Map<string, Value>();
    for (const { file, place } of this.#all(path)) {
      for (const [name, value] of entriesOf(place)) pairs.set(name, valueAt({ file, place: value }));
      for (const item of itemsOf(place)) {
        const whole = valueAt({ file, place: item });
        const [name = '', ...rest] = whole.partial.split('=');
        const value = rest.join('=');
        const isKnown = rest.length > 0 && !value.includes(UNKNOWN);
        pairs.set(name.trim(), { ...whole, text: isKnown ? value : undefined, partial: value });
      }
    }
    this.#pairs.set(path.join('.'), pairs);
    return pairs;
  }

  /** The words of a command, an entrypoint or a test, joined by blanks and cut to `LONGEST_COMMAND`; empty where there are none. */
  words(...path: readonly string[]): string {
    const value = this.value(...path);
    if (!value) return '';
    const words =
      value.place.datum.kind === 'list'
        ? itemsOf(value.place)
            .map((item) => valueAt({ file: value.file, place: item }).partial)
            .join(' ')
        : value.partial;
    return words.slice(0, LONGEST_COMMAND);
  }

  /** Where it begins in a file, or in its highest layer where that file has it not. */
  siteIn(file: EvidenceFile): Sited {
    return this.layers.find((layer) => layer.file === file) ?? (this.layers.at(-1) as Sited);
  }

  #all(path: readonly string[]): readonly Sited[] {
    const found = this.layers.flatMap(({ file, place }) => {
      const one = at(place, ...path);
      return one ? [{ file, place: one }] : [];
    });
    const last = found.findLastIndex((one) => tagOf(one) !== undefined);
    const kept = found.slice(Math.max(0, last));
    return kept[0] && tagOf(kept[0]) === 'reset' ? kept.slice(1) : kept;
  }
}

/** Whether a layer resets what these keys lead to, or something on the way there. */
function isReset({ file, place }: Sited, path: readonly string[]): boolean {
  return path.some((_, index) => {
    const found = at(place, ...path.slice(0, index + 1));
    return found !== undefined && tagOf({ file, place: found }) === 'reset';
  });
}

/** The tag by which an override replaces or removes what it would add to. */
function tagOf({ file, place }: Sited): 'reset' | 'override' | undefined {
  const tag = /!(reset|override)\b/.exec((file.lines[place.line - 1] ?? '').slice(0, 500))?.[1];
  return tag === 'reset' || tag === 'override' ? tag : undefined;
}

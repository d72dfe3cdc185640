/** A value of a YAML or JSON file. Parts that an alias names are shared, not copied. */
export type Datum = Mapping | List | Scalar;

/** A mapping, with its keys in the order of the file; where a key stands twice, the last one counts. */
export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, Place>;
}

/** A list. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Place[];
}

/** A text, number, truth value or nothing. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it is written, without quotes: `0644` and `1.10` stay so. */
  readonly source: string;
}

/** A value with its line, from 1: that of its key in a mapping, of its own beginning elsewhere. */
export interface Place {
  readonly line: number;
  readonly datum: Datum;
}

/** What stands at the end of these keys and indexes, if all of them exist. */
export function at(place: Place | undefined, ...path: readonly (string | number)[]): Place | undefined {
  let here = place;
  for (const step of path) {
    const datum = here?.datum;
    if (datum?.kind === 'mapping' && typeof step === 'string') here = datum.entries.get(step);
    else if (datum?.kind === 'list' && typeof step === 'number') here = datum.items.at(step);
    else return undefined;
  }
  return here;
}

/** The members of a list; none of anything else. */
export const itemsOf = (place: Place | undefined): readonly Place[] =>
  place?.datum.kind === 'list' ? place.datum.items : [];

/** The keys of a mapping with their values; none of anything else. */
export const entriesOf = (place: Place | undefined): readonly (readonly [string, Place])[] =>
  place?.datum.kind === 'mapping' ? [...place.datum.entries] : [];

/** A text, or a number as it is written; `undefined` of anything else. */
export function textOf(place: Place | undefined): string | undefined {
  const datum = place?.datum;
  if (datum?.kind !== 'scalar') return undefined;
  if (typeof datum.value === 'string') return datum.value;
  return typeof datum.value === 'number' ? datum.source : undefined;
}

/** A number, also where it is written as a text; `undefined` of anything else. */
export function numberOf(place: Place | undefined): number | undefined {
  const datum = place?.datum;
  if (datum?.kind !== 'scalar' || typeof datum.value === 'boolean' || datum.value === null) return undefined;
  const value = typeof datum.value === 'number' ? datum.value : Number(datum.value.trim() || Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** A truth value, also as `yes`, `no`, `on` and `off` and where it is quoted; `undefined` of anything else. */
export function booleanOf(place: Place | undefined): boolean | undefined {
  const datum = place?.datum;
  if (datum?.kind !== 'scalar') return undefined;
  if (typeof datum.value === 'boolean') return datum.value;
  const word = typeof datum.value === 'string' ? datum.value.toLowerCase() : '';
  if (word === 'true' || word === 'yes' || word === 'on') return true;
  return word === 'false' || word === 'no' || word === 'off' ? false : undefined;
}

/** Whether a value is there and is neither nothing, nor an empty text, list or mapping. */
export function isGiven(place: Place | undefined): boolean {
  const datum = place?.datum;
  if (datum?.kind === 'mapping') return datum.entries.size > 0;
  if (datum?.kind === 'list') return datum.items.length > 0;
  return datum !== undefined && datum.value !== null && datum.value !== '';
}

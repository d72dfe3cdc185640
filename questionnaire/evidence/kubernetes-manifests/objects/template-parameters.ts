import { at, type Datum, entriesOf, itemsOf, type Place, textOf } from '../../parsing/datum.ts';

const reference = /\$\{\{([A-Za-z0-9_]+)\}\}|\$\{([A-Za-z0-9_]+)\}/g;

/** Replaces in an object of a Template each parameter by its default value, and tells which values it made; one without a default stays as it is written. */
export function withParameters(
  template: Place,
  object: Place,
): { readonly object: Place; readonly values: ReadonlySet<Place>; readonly unknown: readonly Place[] } {
  const defaults = new Map<string, string>();
  for (const parameter of itemsOf(at(template, 'parameters'))) {
    const name = textOf(at(parameter, 'name'));
    const value = at(parameter, 'value')?.datum;
    if (name !== undefined && value?.kind === 'scalar' && value.source !== '')
      defaults.set(name, typeof value.value === 'string' ? value.value : value.source);
  }
  const values = new Set<Place>();
  const unknown: Place[] = [];
  const replaced = new Map<Datum, Datum>();
  const fill = (place: Place): Place => {
    const { datum } = place;
    if (datum.kind === 'scalar') {
      if (typeof datum.value !== 'string' || !datum.value.includes('${')) return place;
      const value = datum.value.replaceAll(
        reference,
        (all, bare?: string, quoted?: string) => defaults.get(bare ?? quoted ?? '') ?? all,
      );
      if (value.includes('${')) unknown.push(place);
      const filled = { line: place.line, datum: scalarOf(value, /^\$\{\{\w+\}\}$/.test(datum.value)) };
      values.add(filled);
      return filled;
    }
    const before = replaced.get(datum);
    if (before) return { line: place.line, datum: before };
    const after: Datum =
      datum.kind === 'list'
        ? { kind: 'list', items: itemsOf(place).map(fill) }
        : { kind: 'mapping', entries: new Map(entriesOf(place).map(([key, value]) => [key, fill(value)])) };
    replaced.set(datum, after);
    return { line: place.line, datum: after };
  };
  return { object: fill(object), values, unknown };
}

/** `${{NAME}}` gives a number or a truth value, `${NAME}` always a text. */
function scalarOf(value: string, isBare: boolean): Datum {
  if (isBare && (value === 'true' || value === 'false'))
    return { kind: 'scalar', value: value === 'true', source: value };
  if (isBare && /^-?\d+(?:\.\d+)?$/.test(value))
    return { kind: 'scalar', value: Number(value), source: value };
  return { kind: 'scalar', value, source: value };
}

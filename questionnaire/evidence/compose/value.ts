import type { EvidenceFile } from '../evidence-file.ts';
import { numberOf, type Place } from '../parsing/datum.ts';
import { type Interpolated, interpolate } from './interpolate.ts';

/** A value with the file that it stands in. */
export interface Sited {
  readonly file: EvidenceFile;
  readonly place: Place;
}

/** A value of a service, its variables filled in; that of a list or mapping has no text. */
export interface Value extends Sited, Interpolated {}

/** The value at a place. Truth values and numbers are texts, as they are written. */
export function valueAt({ file, place }: Sited): Value {
  const { datum } = place;
  if (datum.kind !== 'scalar' || datum.value === null)
    return { file, place, text: undefined, partial: '', isAssumed: false };
  const written = typeof datum.value === 'string' ? datum.value : datum.source;
  return { file, place, ...interpolate(written.trim()) };
}

/** A truth value as Compose takes it, quoted or not; `undefined` of anything else. */
export function truthOf(value: Value | undefined): boolean | undefined {
  const word = value?.text?.toLowerCase();
  if (word === 'true' || word === 'yes' || word === 'on' || word === '1') return true;
  return word === 'false' || word === 'no' || word === 'off' || word === '0' ? false : undefined;
}

/** A number, quoted or not; `undefined` of anything else. */
export function figureOf(value: Value | undefined): number | undefined {
  if (value?.text === undefined) return undefined;
  const datum = { kind: 'scalar', value: value.text, source: value.text } as const;
  return numberOf({ line: value.place.line, datum });
}

const units: Readonly<Record<string, number>> = { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

/** A number of bytes, such as `512m`, `1.5gb` or `1073741824`; `undefined` of anything else. */
export function bytesOf(value: Value | undefined): number | undefined {
  const parts = /^(\d{1,18}(?:\.\d{1,9})?)\s*([bkmgt]?)(?:i?b)?$/i.exec(value?.text ?? '');
  return parts ? Number(parts[1]) * (units[parts[2]?.toLowerCase() || 'b'] ?? 1) : undefined;
}

/** A duration such as `1m30s` or `500ms`, in seconds; `undefined` of anything else. */
export function secondsOf(value: Value | undefined): number | undefined {
  const text = value?.text ?? '';
  if (!/^(?:\d{1,9}(?:\.\d{1,9})?(?:us|ms|s|m|h))+$/.test(text)) return text === '0' ? 0 : undefined;
  let seconds = 0;
  for (const [, figure, unit] of text.matchAll(/([\d.]+)(us|ms|s|m|h)/g))
    seconds += Number(figure) * ({ us: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 }[unit ?? 's'] ?? 1);
  return seconds;
}

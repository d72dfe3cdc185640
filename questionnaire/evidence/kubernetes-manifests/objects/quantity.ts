import { type Place, textOf } from '../../parsing/datum.ts';

const factor: Readonly<Record<string, number>> = {
  '': 1,
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** A quantity of Kubernetes, such as `250m` or `1.5Gi`, as a number; `undefined` of anything else. */
export function quantityOf(place: Place | undefined): number | undefined {
  const [, number, suffix = ''] =
    /^\+?(\d+(?:\.\d*)?|\.\d+)(e\d+|E\d+|[numkMGTPE]|[KMGTPE]i)?$/.exec(textOf(place)?.trim() ?? '') ?? [];
  if (number === undefined) return undefined;
  const value = /^e\d|^E\d/.test(suffix) ? Number(number + suffix) : Number(number) * (factor[suffix] ?? 1);
  return Number.isFinite(value) ? value : undefined;
}

import type { Score } from '../scoring/result.ts';

/** Points with one decimal, as everywhere in a report: `62.5`. */
export const points = (value: number): string => value.toFixed(1);

/** A number of things, with the noun in the right form: `1 blocker`, `2 blockers`. */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many} ${many === 1 ? one : more}`;

/** A score in one line: `62.5 proven, 80.0 potential, 74.1 % known`; one figure when both ends are the same. */
export const scoreLine = ({ proven, potential, completeness }: Score): string =>
  proven === potential && completeness === 100
    ? `${points(proven)}, all known`
    : `${points(proven)} proven, ${points(potential)} potential, ${points(completeness)} % known`;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO 8601 time in UTC as `23 November 2026, 13:05 UTC`, a day as `23 November 2026`; anything else unchanged. */
export function dateLine(iso: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso);
  if (!parts) return iso;
  const day = `${Number(parts[3])} ${MONTHS[Number(parts[2]) - 1]} ${parts[1]}`;
  return parts[4] ? `${day}, ${parts[4]} UTC` : day;
}

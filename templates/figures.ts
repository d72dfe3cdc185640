import type { Language } from '../questionnaire/language.ts';
import type { Score } from '../scoring/result.ts';
import { hongKongTime } from './hong-kong-time.ts';
import { wordsIn } from './words.ts';

/** Points with one decimal, as everywhere in a report: `62.5`. */
export const points = (value: number): string => value.toFixed(1);

/** A number of things, with the noun in the right form: `1 blocker`, `2 blockers`. */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many} ${many === 1 ? one : more}`;

/** A score in one line: `62.5 proven, 80.0 potential, 74.1 % known`; one figure when both ends are the same. */
export function scoreLine({ proven, potential, completeness }: Score, language?: Language): string {
  const { score } = wordsIn(language);
  return proven === potential && completeness === 100
    ? score.known(points(proven))
    : score.open(points(proven), points(potential), points(completeness));
}

/** An ISO 8601 time in UTC as day and time in Hong Kong, `23 November 2026, 21:05 Hong Kong time`; a day as `23 November 2026`; anything else unchanged. */
export function dateLine(iso: string, language?: Language): string {
  const there = hongKongTime(iso);
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(there?.day ?? iso);
  if (!parts) return iso;
  const words = wordsIn(language);
  const day = words.day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return there ? words.moment(day, there.time) : day;
}

/** The day in Hong Kong at an ISO 8601 time in UTC, as `23 November 2026`; anything else unchanged. */
export function dayLine(iso: string, language: Language): string {
  const there = hongKongTime(iso);
  return there ? dateLine(there.day, language) : iso;
}

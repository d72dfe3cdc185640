import type { Condition } from '../../questionnaire/relevance.ts';
import type { Source } from '../../questionnaire/source.ts';
import type { PathId } from '../paths/path.ts';

/** One thing that a landing zone allows, requires, or leaves to be confirmed. */
export interface LandingZoneFact {
  readonly id: string;
  /** What it is about, as a noun phrase. */
  readonly title: string;
  /** What is known, in a department's own words where it confirmed it; what has to be asked, and why it matters, where it is open. */
  readonly statement: string;
  /** Where it is stated, by the department where it confirmed it; for a fact that is to be confirmed, why it has to be asked. */
  readonly sources: readonly Source[];
  /** `confirmed-by-department`: a department was told, and we have its word alone. */
  readonly confirmation: 'confirmed' | 'confirmed-by-department' | 'to-be-confirmed';
  /** Who can confirm it; `null` for what is not open. */
  readonly confirmWith: string | null;
  /** The criteria that it makes necessary on its paths: their fixes are never bundled with smaller ones. */
  readonly makesNecessary: readonly string[];
  /** The paths to which it matters. */
  readonly paths: readonly PathId[];
  /** The answers that make it matter; absent: it always does. */
  readonly when?: Condition;
}

/** A platform that applications move to, as far as it is known. */
export interface LandingZone {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly LandingZoneFact[];
}

/** What a department was told about a fact that was to be confirmed. */
export interface OwnValue {
  /** One line in the department's words. */
  readonly value: string;
  /** Where the department has it from. */
  readonly source: Source;
}

/** The landing zone with the values that a department was given, by fact id. What is confirmed already stays as it is. */
export function withOwnValues(zone: LandingZone, own: Readonly<Record<string, OwnValue>>): LandingZone {
  const settled = (fact: LandingZoneFact): LandingZoneFact => {
    const given = Object.hasOwn(own, fact.id) ? own[fact.id] : undefined;
    if (!given || fact.confirmation !== 'to-be-confirmed') return fact;
    return {
      ...fact,
      statement: given.value,
      sources: [given.source],
      confirmation: 'confirmed-by-department',
      confirmWith: null,
    };
  };
  return { ...zone, facts: zone.facts.map(settled) };
}

import type { Finding, Sureness } from '../finding.ts';
import type { Says } from './finding-at.ts';

/** What a line of a file shows, before it is said what it is about. */
export type Shown = Omit<Says, 'about'> & {
  /** From 1. */
  readonly line: number;
};

/** Where something stands: a line, or a place that knows its line. */
type At = number | { readonly line: number };

const lineOf = (at: At): number => (typeof at === 'number' ? at : at.line);

/** That a setting is as recommended, or otherwise: an answer to the platform-hardening questionnaire. */
export const hardening = (
  question: string,
  isGood: boolean,
  at: At,
  because: string,
  sureness: Sureness = 'stated',
): Shown => ({
  questionnaire: 'platform-hardening',
  question,
  answer: isGood ? 'as-recommended' : 'otherwise',
  sureness,
  line: lineOf(at),
  because,
});

/** An answer to the application-readiness questionnaire. */
export const readiness = (
  question: string,
  answer: Finding['answer'],
  at: At,
  because: string,
  sureness: Sureness = 'hinted',
): Shown => ({
  questionnaire: 'application-readiness',
  question,
  answer,
  sureness,
  line: lineOf(at),
  because,
});

/** That a statement of a several-of question of the application-readiness questionnaire does not hold. */
export const disproof = (
  question: string,
  answer: Finding['answer'],
  at: At,
  because: string,
  sureness: Sureness = 'hinted',
): Shown => ({ ...readiness(question, answer, at, because, sureness), holds: false });

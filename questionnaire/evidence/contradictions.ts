import type { Answer, Answers } from '../answers.ts';
import type { ComparedSuggestion, StandingOfSuggestion } from './compare.ts';
import type { Finding, Sureness } from './finding.ts';

/** A question about which a person and files, or files among themselves, say different things. It lowers nothing. */
export interface Contradiction {
  readonly questionId: string;
  /** How the answer stands to the files; where it agrees, or there is none, only files contradict each other. */
  readonly standing: StandingOfSuggestion;
  /** The person's answer; `null` where there is none. */
  readonly answer: Answer;
  /** What the files suggest. */
  readonly suggested: Answer;
  readonly sureness: Sureness;
  /** Places that show what is suggested, at most `MOST_PLACES`. */
  readonly shownBy: readonly Finding[];
  /** Places that show something else than is suggested, at most `MOST_PLACES`. */
  readonly against: readonly Finding[];
  /** Why the answer stands against the files; `null` unless a person said so. */
  readonly overriddenBecause: string | null;
}

/** The most places that a contradiction names on each side. */
export const MOST_PLACES = 5;

/** What contradicts, in the order of the questions: answers that files show otherwise, overridden or not, and files that differ. */
export const contradictionsOf = (
  compared: readonly ComparedSuggestion[],
  answers: Answers,
): readonly Contradiction[] =>
  compared
    .filter(
      ({ standing, against }) =>
        standing === 'contradicts' || standing === 'overridden' || against.length > 0,
    )
    .map(({ question, standing, answer, sureness, findings, against, overriddenBecause }) => ({
      questionId: question,
      standing,
      answer: (Object.hasOwn(answers, question) ? answers[question] : null) ?? null,
      suggested: answer,
      sureness,
      shownBy: findings.slice(0, MOST_PLACES),
      against: against.slice(0, MOST_PLACES),
      overriddenBecause,
    }));

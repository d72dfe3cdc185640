import { type Answer, type Answers, questionsOf } from '../answers.ts';
import type { Questionnaire } from '../question.ts';
import type { Finding } from './finding.ts';
import { type Suggestion, suggest } from './suggest.ts';

/**
 * How a person's answer stands to what files suggest. `unanswered`: there is none, or "we do not know". `agrees`: it is the same.
 * `contradicts`: the files show another one. `overridden`: so they do, and the person gave a reason. `differs-from-hint`: the files only
 * hint at another one.
 */
export type StandingOfSuggestion =
  | 'unanswered'
  | 'agrees'
  | 'contradicts'
  | 'overridden'
  | 'differs-from-hint';

/** A suggestion beside the answer of a person. */
export interface ComparedSuggestion extends Suggestion {
  readonly standing: StandingOfSuggestion;
  /** Why the answer stands against the files; `null` unless `overridden`. */
  readonly overriddenBecause: string | null;
}

/** What a person gave: answers, notes beside them, and reasons to stand against a file, each by question id. */
export interface Given {
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

/** The suggestions of findings, each beside the person's answer. */
export const compare = (
  questionnaire: Questionnaire,
  given: Given,
  findings: readonly Finding[],
): readonly ComparedSuggestion[] =>
  suggest(questionnaire, findings).map((suggestion) => {
    const question = questionsOf(questionnaire).get(suggestion.question);
    const none = question?.kind === 'several-of' ? question.none : undefined;
    const standing = standingOf(suggestion, given, none);
    const reason = standing === 'overridden' ? given.overrides[suggestion.question] : undefined;
    return { ...suggestion, standing, overriddenBecause: reason ?? null };
  });

function standingOf(
  suggestion: Suggestion,
  { answers, overrides }: Given,
  none: string | undefined,
): StandingOfSuggestion {
  const { question, findings } = suggestion;
  const answer = Object.hasOwn(answers, question) ? answers[question] : null;
  if (answer === null || answer === undefined) return 'unanswered';
  if (agrees(suggestion, answer, none)) return 'agrees';
  if (findings.every(({ sureness }) => sureness === 'hinted')) return 'differs-from-hint';
  return Object.hasOwn(overrides, question) ? 'overridden' : 'contradicts';
}

/** Statements that no file speaks of may be answered either way. */
function agrees({ answer: suggested, open }: Suggestion, answer: Answer, none: string | undefined): boolean {
  if (!Array.isArray(suggested)) return answer === suggested;
  if (!Array.isArray(answer)) return false;
  const judged = (given: readonly string[]) => given.filter((id) => id !== none && !open.includes(id));
  return judged(answer).toSorted().join() === judged(suggested).toSorted().join();
}

import type { ComparedSuggestion } from '../../questionnaire/evidence/compare.ts';
import { type Sureness, surestFirst } from '../../questionnaire/evidence/finding.ts';

/** Which suggestions a person takes: those of these questions, or all that are open and sure enough. */
export type Wanted =
  | { readonly questions: readonly string[] }
  | { readonly all: true; readonly least: Sureness };

/** A suggestion that is not taken, and why. */
export interface LeftSuggestion {
  readonly question: string;
  readonly reason: keyof typeof reasons;
  readonly detail: string;
}

const reasons = {
  'no-suggestion': 'No file that is attached speaks of this question.',
  'statements-open': 'Files speak of some statements only. Judge the others, and save the whole answer.',
  'already-so': 'The answer is the suggested one already.',
  'answered-otherwise': 'It is answered otherwise. Name the question to take the suggestion in its place.',
  'files-differ': 'Files show different things. Look at them, and name the question to take the suggestion.',
  'less-sure': 'The files are less sure than was asked for. Look at them, and name the question to take it.',
} as const;

/** What of a suggestion decides whether it is taken. */
type Judged = Pick<ComparedSuggestion, 'question' | 'standing' | 'open' | 'sureness'> & {
  readonly against: readonly unknown[];
};

/** Sorts suggestions into those that are taken and those that are left to a person, with the reason. */
export function suggestionsToTake<T extends Judged>(
  compared: readonly T[],
  wanted: Wanted,
): { readonly taken: readonly T[]; readonly left: readonly LeftSuggestion[] } {
  const byQuestion = new Map(compared.map((one) => [one.question, one]));
  const asked = 'all' in wanted ? compared.map(({ question }) => question) : [...new Set(wanted.questions)];
  const taken: T[] = [];
  const left: LeftSuggestion[] = [];
  for (const question of asked) {
    const one = byQuestion.get(question);
    const reason = reasonToLeave(one, wanted);
    if (reason) left.push({ question, reason, detail: detailOf(reason, one) });
    else if (one) taken.push(one);
  }
  return { taken, left };
}

const detailOf = (reason: LeftSuggestion['reason'], one: Judged | undefined): string =>
  reason === 'statements-open' && one
    ? `${reasons[reason]} The others: ${one.open.join(', ')}.`
    : reasons[reason];

function reasonToLeave(one: Judged | undefined, wanted: Wanted): LeftSuggestion['reason'] | undefined {
  if (!one) return 'no-suggestion';
  if (one.standing === 'agrees') return 'already-so';
  if ('all' in wanted && one.standing !== 'unanswered') return 'answered-otherwise';
  if (one.open.length > 0) return 'statements-open';
  if (!('all' in wanted)) return undefined;
  if (one.against.length > 0) return 'files-differ';
  return surestFirst.indexOf(one.sureness) > surestFirst.indexOf(wanted.least) ? 'less-sure' : undefined;
}

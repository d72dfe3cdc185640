import { questionsOf } from '../answers.ts';
import type { Questionnaire } from '../question.ts';
import type { Condition } from '../relevance.ts';
import type { KonveyorTag } from './konveyor-questionnaire.ts';
import { meet } from './tag-names.ts';

/** The tag that an application gets in Konveyor for an answer of ours: `question:option`, with `:yes` or `:no` behind it where several options can hold. */
export const gateTag = (questionId: string, ...answer: readonly string[]): KonveyorTag => ({
  category: 'Loadline',
  tag: [questionId, ...answer].join(':'),
});

/**
 * The tags of which any one says that a condition does not hold, so that they can stand in `excludeFor`. What no single
 * answer rules out (a number, one of several options that can hold together, two questions in an `any`) has none.
 */
export function excludingTags(
  questionnaire: Questionnaire,
  condition: Condition,
  negated = false,
): readonly KonveyorTag[] {
  if ('not' in condition) return excludingTags(questionnaire, condition.not, !negated);
  if ('atLeast' in condition) return [];
  if ('is' in condition) return tagsAgainst(questionnaire, condition, negated);
  const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
    excludingTags(questionnaire, part, negated),
  );
  return 'all' in condition !== negated
    ? parts.flat()
    : parts.reduce((both, tags) => both.filter((tag) => meet([tag], tags)));
}

function tagsAgainst(
  questionnaire: Questionnaire,
  { question: id, is }: { readonly question: string; readonly is: readonly (string | boolean)[] },
  negated: boolean,
): readonly KonveyorTag[] {
  const question = questionsOf(questionnaire).get(id);
  if (!question || question.kind === 'whole-number' || question.kind === 'short-text') return [];
  // A question that does not apply satisfies no "is", so what rules it out rules out this as well.
  const before = question.appliesWhen && !negated ? excludingTags(questionnaire, question.appliesWhen) : [];
  if (question.kind === 'several-of') {
    const { none } = question;
    const wanted = is.filter((option) => option !== none).map(String);
    if (negated) return wanted.map((option) => gateTag(id, option, 'yes'));
    if (wanted.length === 0)
      return [
        ...before,
        ...question.options
          .filter((option) => option.id !== none)
          .map((option) => gateTag(id, option.id, 'yes')),
      ];
    return is.length === 1 ? [...before, ...wanted.map((option) => gateTag(id, option, 'no'))] : before;
  }
  const options: readonly (string | boolean)[] =
    question.kind === 'yes-no' ? [true, false] : question.options.map((option) => option.id);
  const against = options.filter((option) => is.includes(option) === negated);
  return [...before, ...against.map((option) => gateTag(id, wordOf(option)))];
}

const wordOf = (option: string | boolean): string =>
  typeof option === 'string' ? option : option ? 'yes' : 'no';

import { type Answers, questionsOf } from './answers.ts';
import type { Question, Questionnaire } from './question.ts';

/**
 * A condition over answers, as data, so that it can be published. A question that does not apply, or was
 * marked not applicable, satisfies neither `is` nor `atLeast`; `is` holds when the answer is (or includes) one of the values.
 */
export type Condition =
  | { readonly question: string; readonly is: readonly (string | boolean)[] }
  | { readonly question: string; readonly atLeast: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What is known of a condition: `open` while unanswered questions can still change it. */
export type Truth = 'true' | 'false' | 'open';

/**
 * What is known of a question. `known`: it applies and has a value. `open`: unanswered, "we do not know",
 * or not yet clear whether it applies. `not-applicable`: the person said so, with a reason. `irrelevant`: its
 * condition does not hold; a stored answer is kept but not read.
 */
export type Standing =
  | { readonly state: 'known'; readonly value: string | readonly string[] | number | boolean }
  | { readonly state: 'open' }
  | { readonly state: 'not-applicable'; readonly reason: string }
  | { readonly state: 'irrelevant' };

/** The standing of every question of a questionnaire, by question id. */
export type Standings = ReadonlyMap<string, Standing>;

const OPEN: Standing = { state: 'open' };
const IRRELEVANT: Standing = { state: 'irrelevant' };

/** The ids of all questions that a condition names. */
export function questionsIn(condition: Condition): string[] {
  if ('question' in condition) return [condition.question];
  if ('not' in condition) return questionsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(questionsIn);
}

/** Three-valued: `true` and `false` stay so whatever the open questions turn out to be. */
export function holds(condition: Condition, standings: Standings): Truth {
  if ('question' in condition) {
    const standing = standings.get(condition.question) ?? OPEN;
    if (standing.state === 'open') return 'open';
    if (standing.state !== 'known') return 'false';
    const { value } = standing;
    if ('atLeast' in condition)
      return typeof value === 'number' && value >= condition.atLeast ? 'true' : 'false';
    if (Array.isArray(value)) return condition.is.some((wanted) => value.includes(wanted)) ? 'true' : 'false';
    return condition.is.includes(value as string | boolean) ? 'true' : 'false';
  }
  if ('not' in condition) {
    const inner = holds(condition.not, standings);
    return inner === 'open' ? 'open' : inner === 'true' ? 'false' : 'true';
  }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => holds(part, standings));
  const deciding = 'all' in condition ? 'false' : 'true';
  if (parts.includes(deciding)) return deciding;
  return parts.includes('open') ? 'open' : deciding === 'true' ? 'false' : 'true';
}

function standingOf(question: Question, answers: Answers, before: Standings): Standing {
  const applies = question.appliesWhen ? holds(question.appliesWhen, before) : 'true';
  if (applies === 'false') return IRRELEVANT;
  if (applies === 'open') return OPEN;
  const answer = answers[question.id];
  if (answer === undefined || answer === null) return OPEN;
  if (typeof answer === 'object' && 'notApplicable' in answer)
    return { state: 'not-applicable', reason: answer.notApplicable };
  return { state: 'known', value: answer };
}

/** The standing of every question, in the questionnaire's order. `answers` must have been read by `readAnswers`. */
export function standingsOf(questionnaire: Questionnaire, answers: Answers): Standings {
  const standings = new Map<string, Standing>();
  for (const section of questionnaire.sections)
    for (const question of section.questions)
      standings.set(question.id, standingOf(question, answers, standings));
  return standings;
}

/**
 * The questions to ask so that `ids` become known: each open one itself, or, while it is not clear whether it
 * applies, the open questions that decide that. In the questionnaire's order, each once.
 */
export function questionsToAsk(
  questionnaire: Questionnaire,
  ids: Iterable<string>,
  standings: Standings,
): string[] {
  const questions = questionsOf(questionnaire);
  const asked = new Set<string>();
  const visit = (id: string): void => {
    if (standings.get(id)?.state !== 'open') return;
    const condition = questions.get(id)?.appliesWhen;
    if (condition && holds(condition, standings) === 'open')
      for (const gate of questionsIn(condition)) visit(gate);
    else asked.add(id);
  };
  for (const id of ids) visit(id);
  return asked.size < 2 ? [...asked] : [...questions.keys()].filter((id) => asked.has(id));
}

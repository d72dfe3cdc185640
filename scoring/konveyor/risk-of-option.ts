import type { OptionRisk, RiskOf } from '../../questionnaire/konveyor/option-risk.ts';
import type { Question, Questionnaire } from '../../questionnaire/question.ts';
import type { Criterion, Judgement } from '../criterion.ts';

/**
 * The risk of each option, worked out from what the criteria say of it. A criterion that reads only this question decides:
 * `fail` is red, `partial` yellow, `pass` and `not-applicable` green. Where several options can hold, one is judged in the
 * best company that it can have, so that it is blamed only for what no other option can mend, and so is its absence. A
 * criterion that reads further questions is tried with all their answers: red when it fails with every one of them,
 * yellow when it can end worse than with another option of this question, else green. Of several criteria the worst
 * counts, and its reason and fix are given. An option that no criterion reads is `unknown`.
 */
export function riskOfOption(questionnaire: Questionnaire, criteria: readonly Criterion[]): RiskOf {
  const questions = new Map(
    questionnaire.sections.flatMap((section) => section.questions).map((one) => [one.id, one] as const),
  );
  return (questionId, optionId, holds = true) => {
    const question = questions.get(questionId);
    const answers = question ? answersWith(question, optionId, holds) : [];
    let worst: OptionRisk = { risk: 'unknown' };
    if (!question || answers.length === 0) return worst;
    for (const criterion of criteria) {
      if (!criterion.reads.includes(questionId)) continue;
      const risk = riskBy(criterion, question, answers, questions);
      if (order.indexOf(risk) < order.indexOf(worst.risk))
        worst = risk === 'green' ? { risk } : { risk, rationale: criterion.why, mitigation: criterion.fix };
    }
    return worst;
  };
}

const order = ['red', 'yellow', 'green', 'unknown'] as const;

/** Every answer in which the option holds, or does not. */
function answersWith(question: Question, optionId: string, holds: boolean): readonly unknown[] {
  if (question.kind === 'one-of') return holds ? [optionId] : [];
  if (question.kind === 'yes-no') return holds ? [optionId === 'yes'] : [];
  return question.kind === 'several-of'
    ? answersTo(question).filter((ids) => (ids as readonly string[]).includes(optionId) === holds)
    : [];
}

/** Every answer to a question of options. */
function answersTo(question: Question): readonly unknown[] {
  if (question.kind === 'one-of') return question.options.map(({ id }) => id);
  if (question.kind === 'yes-no') return [true, false];
  if (question.kind !== 'several-of') return [];
  const { none, options } = question;
  let sets: readonly string[][] = [[]];
  for (const { id } of options) if (id !== none) sets = sets.flatMap((set) => [set, [...set, id]]);
  const some = sets.filter((set) => set.length > 0);
  return none === undefined ? some : [...some, [none]];
}

function riskBy(
  criterion: Criterion,
  question: Question,
  answers: readonly unknown[],
  questions: ReadonlyMap<string, Question>,
): 'red' | 'yellow' | 'green' {
  const surroundings = surroundingsOf(criterion, question, questions);
  const creditsOf = (company: readonly unknown[]): readonly number[] =>
    surroundings.map((known) =>
      Math.max(...company.map((answer) => creditOf(criterion.assess({ ...known, [question.id]: answer })))),
    );
  const credits = creditsOf(answers);
  if (credits.every((credit) => credit === 0)) return 'red';
  const atWorst = Math.min(...credits);
  if (criterion.reads.length === 1) return atWorst === 100 ? 'green' : 'yellow';
  return answersTo(question).some((other) => Math.min(...creditsOf([other])) > atWorst) ? 'yellow' : 'green';
}

/** All ways to answer the other questions that a criterion reads; where they have no options, as its examples do. */
function surroundingsOf(
  criterion: Criterion,
  question: Question,
  questions: ReadonlyMap<string, Question>,
): readonly Readonly<Record<string, unknown>>[] {
  let ways: readonly Readonly<Record<string, unknown>>[] = [{}];
  for (const id of criterion.reads.filter((one) => one !== question.id)) {
    const other = questions.get(id);
    const listed = other ? answersTo(other) : [];
    const values = listed.length > 0 ? listed : new Set(criterion.examples.map(({ answers }) => answers[id]));
    ways = ways.flatMap((known) => [...values].map((value) => ({ ...known, [id]: value })));
  }
  return ways;
}

const creditOf = ({ outcome, credit }: Judgement): number => (outcome === 'not-applicable' ? 100 : credit);

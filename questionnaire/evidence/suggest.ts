import { type Answer, questionsOf, readAnswers } from '../answers.ts';
import type { Question, Questionnaire } from '../question.ts';
import { type Finding, type Sureness, surestFirst } from './finding.ts';

/** An answer that files give to one question. */
export interface Suggestion {
  readonly question: string;
  /** Ready to be saved. Of a several-of question: the statements that hold, or the one that none does; an empty list while those in `open` decide. */
  readonly answer: Answer;
  /** Of a several-of question, that of the least sure statement. */
  readonly sureness: Sureness;
  /** Statements of a several-of question that no file speaks of; a person has to judge them before the answer is whole. */
  readonly open: readonly string[];
  /** The findings that it rests on, the surest first, those of the same sureness in their order. */
  readonly findings: readonly Finding[];
  /** Findings, not merely hints, that say something else: of another file, or of another part in the same one. */
  readonly against: readonly Finding[];
}

/** Facts of which one case is enough: a statement holds for the application once it holds for a part of it. */
const onceIsEnough: ReadonlySet<string> = new Set(['inbound-protocols', 'host-access']);

/** Facts that the furthest part decides, whose options stand in that order. */
const furthestCounts: ReadonlySet<string> = new Set(['container-status']);

const isShown = ({ sureness }: Finding): boolean => sureness !== 'hinted';

/**
 * What findings suggest for each question of a questionnaire that they speak of, in its order. A hint counts only where nothing is
 * shown. Where parts differ, the later option counts, as the help of the questions has it: one container that is privileged is enough.
 * Of numbers the largest counts. Findings about questions or options that this version does not have are left out.
 */
export function suggest(questionnaire: Questionnaire, findings: readonly Finding[]): readonly Suggestion[] {
  const byQuestion = Map.groupBy(
    findings.filter((finding) => finding.questionnaire === questionnaire.id),
    ({ question }) => question,
  );
  return [...questionsOf(questionnaire).values()].flatMap((question) => {
    const own = byQuestion.get(question.id)?.filter(({ answer }) => isOffered(question, answer)) ?? [];
    const suggestion = own.length > 0 && suggestionOf(question, own);
    return suggestion && isAnswer(questionnaire, suggestion) ? [suggestion] : [];
  });
}

const isOffered = (question: Question, answer: Finding['answer']): boolean =>
  !('options' in question) || question.options.some(({ id }) => id === answer);

const isAnswer = (questionnaire: Questionnaire, { question, answer, open }: Suggestion): boolean =>
  readAnswers(questionnaire, { [question]: answer }).ok ||
  (Array.isArray(answer) && answer.length === 0 && open.length > 0);

function suggestionOf(question: Question, findings: readonly Finding[]): Suggestion | undefined {
  if (question.kind === 'several-of') return ofStatements(question, findings);
  const known = findings.filter(isShown);
  const counting = known.length > 0 ? known : findings;
  const answer = counting
    .map((finding) => finding.answer)
    .reduce((one, other) => (weightOf(question, other) > weightOf(question, one) ? other : one));
  const resting = findings.filter((finding) => finding.answer === answer);
  return {
    question: question.id,
    answer,
    sureness: surestOf(resting),
    open: [],
    findings: bySureness(resting),
    against: question.kind === 'one-of' ? known.filter((finding) => finding.answer !== answer) : [],
  };
}

/** The one with the greatest weight counts. */
function weightOf(question: Question, answer: Finding['answer']): number {
  if (question.kind !== 'one-of') return Number(answer);
  const at = question.options.findIndex(({ id }) => id === answer);
  // "The version in use no longer has it" stands last, but says less than any state of a part that has it.
  if (answer === 'not-in-this-version') return -1;
  return furthestCounts.has(question.id) ? question.options.length - at : at;
}

function ofStatements(
  question: Extract<Question, { kind: 'several-of' }>,
  findings: readonly Finding[],
): Suggestion | undefined {
  const statements = question.options.map(({ id }) => id).filter((id) => id !== question.none);
  const resting = new Set<Finding>();
  const against = new Set<Finding>();
  const held: string[] = [];
  const open: string[] = [];
  const surenesses: Sureness[] = [];
  for (const id of statements) {
    // That none holds denies each; that some do tells of no single one.
    const deniesAll = ({ answer, holds }: Finding) => answer === question.none && holds;
    const saysSo = (finding: Finding) => finding.answer === id && finding.holds;
    const own = findings.filter((finding) => finding.answer === id || deniesAll(finding));
    const known = own.filter(isShown);
    const counting = known.length > 0 ? known : own;
    if (counting.length === 0) {
      open.push(id);
      continue;
    }
    const holds = onceIsEnough.has(question.id) ? counting.some(saysSo) : counting.every(saysSo);
    if (holds) held.push(id);
    const agreeing = counting.filter((finding) => saysSo(finding) === holds);
    for (const finding of agreeing) resting.add(finding);
    surenesses.push(surestOf(agreeing));
    if (onceIsEnough.has(question.id)) continue;
    for (const finding of known) if (saysSo(finding) !== holds) against.add(finding);
  }
  const noneHolds = held.length === 0 && open.length === 0 && question.none !== undefined;
  if (resting.size === 0) return undefined;
  const inOrder = (some: ReadonlySet<Finding>) => findings.filter((finding) => some.has(finding));
  return {
    question: question.id,
    answer: noneHolds && question.none ? [question.none] : held,
    sureness: surenesses.reduce((one, other) =>
      surestFirst.indexOf(other) > surestFirst.indexOf(one) ? other : one,
    ),
    open,
    findings: bySureness(inOrder(resting)),
    against: inOrder(against),
  };
}

const surestOf = (findings: readonly Finding[]): Sureness =>
  surestFirst.find((sureness) => findings.some((finding) => finding.sureness === sureness)) ?? 'hinted';

/** Whoever is shown one place only is shown the one that proves most. */
const bySureness = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => surestFirst.indexOf(one.sureness) - surestFirst.indexOf(other.sureness));

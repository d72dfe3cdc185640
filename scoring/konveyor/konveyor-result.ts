import type { Answers } from '../../questionnaire/answers.ts';
import { chosenTags } from '../../questionnaire/konveyor/auto-answered.ts';
import type {
  KonveyorAnswer,
  KonveyorQuestionnaire,
  KonveyorRisk,
  KonveyorTag,
} from '../../questionnaire/konveyor/konveyor-questionnaire.ts';
import { type PreparedQuestion, prepare } from '../../questionnaire/konveyor/prepare.ts';
import { optionIdOf, questionIdOf } from '../../questionnaire/konveyor/stable-ids.ts';

/** What Konveyor would say of the same answers. */
export interface KonveyorResult {
  readonly risk: KonveyorRisk;
  /** 0 to 100, a whole number: Konveyor's measure of fitness for containers, not of certainty. */
  readonly confidence: number;
  readonly status: 'empty' | 'started' | 'complete';
  /** How many of the questions that Konveyor shows have which risk; unanswered ones are `unknown`. */
  readonly counts: Readonly<Record<KonveyorRisk, number>>;
  /** Tags that Konveyor would put on the application for the selected answers. */
  readonly appliedTags: readonly KonveyorTag[];
}

/**
 * Konveyor's own risk, confidence and status for answers to `asQuestionnaire(konveyor)`, by the formulas of tackle2-hub
 * (internal/assessment/assessment.go). A question that is not answered has the answer that its tags select; "we do not
 * know" stands for its first answer of unknown risk; "not applicable", which Konveyor does not have, for no answer.
 */
export function konveyorResult(konveyor: KonveyorQuestionnaire, answers: Answers): KonveyorResult {
  const shown = prepare(konveyor, chosenTags(konveyor, answers));
  const selected = shown.map((one) => selectedAnswer(one, answers));
  const counts = { red: 0, yellow: 0, green: 0, unknown: 0 };
  for (const answer of selected) counts[answer?.risk ?? 'unknown'] += 1;
  return {
    risk: konveyorRisk(counts, konveyor.thresholds),
    confidence: konveyorConfidence(counts),
    status: selected.every((answer) => answer !== undefined)
      ? 'complete'
      : selected.some((answer, index) => answer && !shown[index]?.autoAnswer)
        ? 'started'
        : 'empty',
    counts,
    appliedTags: selected.flatMap((answer) => answer?.applyTags ?? []),
  };
}

function selectedAnswer(
  { section, question, autoAnswer }: PreparedQuestion,
  answers: Answers,
): KonveyorAnswer | undefined {
  const given = answers[questionIdOf(section, question)];
  if (given === undefined) return autoAnswer;
  if (given === null) return question.answers.find(({ risk }) => risk === 'unknown');
  return question.answers.find((answer) => optionIdOf(answer) === given);
}

type Counts = KonveyorResult['counts'];

const total = ({ red, yellow, green, unknown }: Counts): number => red + yellow + green + unknown;

/** The risk of an assessment: the first of red, yellow and unknown whose share reaches its threshold, else green; `unknown` without a question. */
export function konveyorRisk(counts: Counts, thresholds: KonveyorQuestionnaire['thresholds']): KonveyorRisk {
  const all = total(counts);
  if (all === 0) return 'unknown';
  const reached = (['red', 'yellow', 'unknown'] as const).find(
    (risk) => counts[risk] / all >= thresholds[risk] / 100,
  );
  return reached ?? 'green';
}

/** The confidence of an assessment, 0 to 100, cut to a whole number; 0 without a question. */
export function konveyorConfidence(counts: Counts): number {
  const all = total(counts);
  if (all === 0) return 0;
  const adjuster = 0.5 ** counts.red * 0.98 ** counts.yellow;
  let sum = 0;
  for (let index = 0; index < counts.red; index += 1) sum = sum * 0.6 + adjuster;
  for (let index = 0; index < counts.yellow; index += 1) sum = sum * 0.95 + 80 * adjuster;
  sum += counts.green * 100 * adjuster;
  sum += counts.unknown * 70 * adjuster;
  return Math.trunc((sum / (100 * all)) * 100);
}

import type { Answer, Answers } from '../answers.ts';
import { choosable } from './as-questionnaire.ts';
import type { KonveyorQuestionnaire, KonveyorTag } from './konveyor-questionnaire.ts';
import { prepare } from './prepare.ts';
import { optionIdOf, questionIdOf, TAGS, tagIdsOf } from './stable-ids.ts';

/** The tags that a person said hold; none while the question about them is open. */
export function chosenTags(konveyor: KonveyorQuestionnaire, answers: Answers): readonly KonveyorTag[] {
  const chosen = answers[TAGS];
  const ids: readonly unknown[] = Array.isArray(chosen) ? chosen : [];
  return tagIdsOf(konveyor).flatMap(([id, tag]) => (ids.includes(id) ? [tag] : []));
}

/**
 * `answers` with each question that is shown and not answered yet, not even by "we do not know", answered as Konveyor
 * answers it for the chosen tags. An automatic answer of unknown risk becomes "we do not know".
 */
export function autoAnswered(konveyor: KonveyorQuestionnaire, answers: Answers): Answers {
  const filled: Record<string, Answer> = { ...answers };
  for (const { section, question, autoAnswer } of prepare(konveyor, chosenTags(konveyor, answers))) {
    const id = questionIdOf(section, question);
    if (!autoAnswer || filled[id] !== undefined) continue;
    filled[id] = choosable(question).includes(autoAnswer) ? optionIdOf(autoAnswer) : null;
  }
  return filled;
}

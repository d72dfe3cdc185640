import type { AssessmentRequest } from './open-assessment.ts';
import { saidByFiles } from './said-by-files.ts';
import type { TakenAnswers } from './take-answers.ts';

/** The first question whose answer was just changed to one that files contradict, without a reason; `undefined` where there is none. */
export async function newlyContradicted(
  request: AssessmentRequest,
  { open, read }: Pick<TakenAnswers, 'open' | 'read'>,
): Promise<string | undefined> {
  if (open.stored.evidence.length === 0) return undefined;
  const said = await saidByFiles(request);
  if ('refused' in said) return undefined;
  return read.find(
    ({ question: { id }, mine, shown }) =>
      JSON.stringify(mine.answer) !== JSON.stringify(shown.answer) &&
      said.get(id)?.standing === 'contradicts',
  )?.question.id;
}

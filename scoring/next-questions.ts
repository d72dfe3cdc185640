import type { Judged } from './judge.ts';
import { isOpen } from './judge.ts';
import type { NextQuestion } from './result.ts';
import { pointsOf, type Tally } from './score.ts';

/**
 * The questions to ask next, those with the most points waiting first, and otherwise in the questionnaire's order.
 * A question is worth the weight of the open criteria that wait for it, in points of the whole score; a criterion that waits
 * for two questions counts with both. `alsoOpen` are questions that decide the path; `toAsk` orders and resolves ids.
 */
export function nextQuestions(
  judged: readonly Judged[],
  sums: Tally,
  alsoOpen: readonly string[],
  toAsk: (ids: readonly string[]) => string[],
): NextQuestion[] {
  const waiting = new Map<string, number>(alsoOpen.map((id) => [id, 0]));
  for (const one of judged)
    if (isOpen(one))
      for (const id of toAsk(one.open)) waiting.set(id, (waiting.get(id) ?? 0) + one.criterion.weight * 100);
  return toAsk([...waiting.keys()])
    .map((questionId) => ({ questionId, worth: pointsOf(waiting.get(questionId) ?? 0, sums.weight) }))
    .sort((a, b) => b.worth - a.worth);
}

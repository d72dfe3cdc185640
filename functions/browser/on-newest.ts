import type { Refusal } from '../problem.ts';

/** Does something that overwrites nobody's work; when another change came between, once more on what is stored now. */
export async function onNewest<T extends object>(change: () => Promise<T | Refusal>): Promise<T | Refusal> {
  const answer = await change();
  return 'refused' in answer && answer.refused === 'stale-version' ? change() : answer;
}

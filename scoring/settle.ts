import { isOpen, type Judged } from './judge.ts';
import type { StandingOfPath } from './paths/path-state.ts';
import type { NextQuestion, Verdict } from './result.ts';
import { pointsOf, type Tally } from './score.ts';
import { bandOf, capped, openCap } from './verdict.ts';

/** What `settle` reads. `pathQuestions` and `adviceQuestions` are the open questions that can still change the path, and the advice; `toAsk` orders and resolves ids. */
export interface OpenSituation {
  readonly judged: readonly Judged[];
  readonly sums: Tally;
  readonly verdict: Verdict;
  readonly paths: readonly StandingOfPath[];
  readonly pathQuestions: readonly string[];
  readonly adviceQuestions: readonly string[];
  toAsk(ids: readonly string[]): string[];
}

/**
 * The open questions with what each can still decide and what it is worth: those that decide the verdict or the path
 * first, then those that decide advice, each by worth and then in the questionnaire's order. A person can stop as soon as none decides either.
 *
 * Exact where an open claim may end at any whole credit. The verdict depends on the sum of what is earned and on the
 * cap. If no border of a band lies between proven and potential (after the cap that is certain), no answer can move the
 * sum over one. If one does, every question with open weight can be the one to cross it: each open claim moves the sum
 * in steps of at most 5 (its weight times one hundredth) and a question moves it by at least 100, so the others can end
 * just below the border with that question at its worst, and above it at its best. The cap depends on the open blockers
 * and needs of the container paths alone, so their questions decide it, and only while the worst cap is under the best.
 *
 * A question is worth the weight of the open criteria that wait for it, in points of the whole score; a criterion that
 * waits for two questions counts with both.
 */
export function settle(situation: OpenSituation): NextQuestion[] {
  const { judged, sums, verdict, paths, toAsk } = situation;
  const waiting = new Map<string, number>();
  for (const one of judged)
    if (isOpen(one))
      for (const id of toAsk(one.open)) waiting.set(id, (waiting.get(id) ?? 0) + one.criterion.weight * 100);
  const best = bandOf(sums.earned + sums.open, sums.weight);
  const sumDecides =
    verdict.band === 'not-assessed' ||
    capped(bandOf(sums.earned, sums.weight), verdict.cappedAt) !== capped(best, verdict.cappedAt);
  const cap = openCap(paths);
  const capDecides = capped(best, cap.worst) !== capped(best, verdict.cappedAt);
  const forVerdict = new Set([...(sumDecides ? waiting.keys() : []), ...(capDecides ? toAsk(cap.open) : [])]);
  const forPath = new Set(toAsk(situation.pathQuestions));
  const forAdvice = new Set(toAsk(situation.adviceQuestions));
  const decides = (id: string): NextQuestion['decides'] => [
    ...(forVerdict.has(id) ? (['verdict'] as const) : []),
    ...(forPath.has(id) ? (['path'] as const) : []),
    ...(forAdvice.has(id) ? (['advice'] as const) : []),
  ];
  return toAsk([...waiting.keys(), ...forVerdict, ...forPath, ...forAdvice])
    .map((questionId) => ({
      questionId,
      worth: pointsOf(waiting.get(questionId) ?? 0, sums.weight),
      decides: decides(questionId),
    }))
    .sort((a, b) => rank(a) - rank(b) || b.worth - a.worth);
}

/** What decides the verdict or the path, then what decides advice, then the rest. */
const rank = ({ decides }: NextQuestion): number =>
  decides.includes('verdict') || decides.includes('path') ? 0 : decides.length > 0 ? 1 : 2;

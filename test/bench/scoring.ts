import { personas } from '../../infra/demonstration/index.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { Figures } from './figures.ts';
import { median } from './median.ts';

const ROUND_MS = 1000;
const ROUNDS = 5;

/** How many full answer sets one core scores a second: the median of five rounds after one to warm up. */
export async function benchScoring(): Promise<Figures> {
  const sets = personas.map((persona) => persona.answers as Answers);
  const rates = Array.from({ length: ROUNDS + 1 }, () => round(sets)).slice(1);
  const perSecond = median(rates);
  return [
    ['full answer sets scored, one core', `${perSecond.toFixed(0)} a second`],
    ['one full answer set', `${(1000 / perSecond).toFixed(2)} ms`],
  ];
}

function round(sets: readonly Answers[]): number {
  const started = performance.now();
  let scored = 0;
  while (performance.now() - started < ROUND_MS) {
    for (const answers of sets) scoreAnswers(applicationReadiness, answers);
    scored += sets.length;
  }
  return (scored * 1000) / (performance.now() - started);
}

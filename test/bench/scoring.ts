import { personas } from '../../infra/demonstration/index.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { standingsOf } from '../../questionnaire/relevance.ts';
import { judge } from '../../scoring/judge.ts';
import { policyOf } from '../../scoring/policy.ts';
import { scoreOf, tally } from '../../scoring/score.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { Figures } from './figures.ts';
import { median } from './median.ts';

const ROUND_MS = 1000;
const ROUNDS = 5;

const policy = policyOf(applicationReadiness);

/** The score and nothing that explains it. */
const scoreAlone = (answers: Answers) =>
  scoreOf(tally(judge(policy.criteria, standingsOf(applicationReadiness, answers))));

const fullResult = (answers: Answers) => scoreAnswers(applicationReadiness, answers, policy);

/**
 * How long one core takes for a full set of answers: the score alone, and the whole result with settle, robust,
 * improve, advice and roadmap. The median of five rounds, in turns, after one to warm up.
 */
export async function benchScoring(): Promise<Figures> {
  const sets = personas.map((persona) => persona.answers as Answers);
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    alone: round(sets, scoreAlone),
    full: round(sets, fullResult),
  })).slice(1);
  const alone = median(rounds.map((one) => one.alone));
  const full = median(rounds.map((one) => one.full));
  return [
    ['full answer sets scored, one core', `${full.toFixed(0)} a second`],
    ['one full answer set, the score alone', `${(1000 / alone).toFixed(3)} ms`],
    ['one full answer set, the whole result', `${(1000 / full).toFixed(3)} ms`],
    ['the whole result in scores alone', `${(alone / full).toFixed(1)} times`],
  ];
}

function round(sets: readonly Answers[], score: (answers: Answers) => unknown): number {
  const started = performance.now();
  let scored = 0;
  while (performance.now() - started < ROUND_MS) {
    for (const answers of sets) score(answers);
    scored += sets.length;
  }
  return (scored * 1000) / (performance.now() - started);
}

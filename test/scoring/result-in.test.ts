import { expect, it } from 'vitest';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import type { Translated } from '../../questionnaire/language.ts';
import { platformHardening } from '../../questionnaire/platform-hardening/index.ts';
import type { QuestionnaireTranslations } from '../../questionnaire/translations.ts';
import { advisers } from '../../scoring/advice/index.ts';
import { criteria } from '../../scoring/criteria/index.ts';
import { hardeningCriteria } from '../../scoring/hardening-criteria.ts';
import { pathIds } from '../../scoring/paths/path.ts';
import { policyOf } from '../../scoring/policy.ts';
import { policyIn } from '../../scoring/policy-in.ts';
import { resultIn } from '../../scoring/result-in.ts';
import { phases } from '../../scoring/roadmap/phase.ts';
import { pathPlans } from '../../scoring/roadmap/plans/index.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { ScoringTexts } from '../../scoring/scoring-texts.ts';
import { translations } from '../../scoring/translations/index.ts';
import { plannedReport } from '../support/planned-report.ts';

const { result, policy } = plannedReport('half-answered');
const finding = result.findings.at(-1);
const [blocker] = result.blockers;
const [advice] = result.advice;
const [task] = result.roadmap.flatMap(({ tasks }) => tasks);
const risk = result.residual?.risks[0];
if (!finding || !blocker || !advice?.choice || !task || !risk) throw new Error('The sample has too little.');

const questionnaires: QuestionnaireTranslations = {
  'application-readiness': { 'zh-Hant': { sections: { [finding.category]: { title: '類別' } } } },
};
const scoring: Partial<Record<Translated, ScoringTexts>> = {
  'zh-Hant': {
    criteria: {
      [finding.criterionId]: { why: '原因' },
      [blocker.criterionId]: { title: '障礙' },
      [risk.criterionId]: { title: '風險' },
    },
    paths: { retain: { title: '保留' } },
    advisers: { [advice.id]: { title: '建議', choices: { [advice.choice]: { title: '選擇' } } } },
    phases: { pilot: '試行' },
    tasks: { [task.id]: '工作' },
  },
};
const madeUp = { questionnaires, scoring };
const translated = resultIn(result, 'zh-Hant', madeUp);

it('says what is translated', () => {
  const of = (id: string) => translated.findings.find(({ criterionId }) => criterionId === id);
  expect(of(finding.criterionId)).toMatchObject({ why: '原因', fix: finding.fix });
  expect(of(blocker.criterionId)?.title).toBe('障礙');
  expect(translated.blockers[0]?.title).toBe('障礙');
  expect(translated.residual?.risks[0]?.title).toBe('風險');
  expect(translated.categories.find(({ id }) => id === finding.category)?.title).toBe('類別');
  const retain = translated.recommendation.paths.find(({ id }) => id === 'retain');
  expect(retain).toMatchObject({ title: '保留', definition: expect.stringMatching(/^[ -~]+$/) });
  expect(translated.advice[0]).toMatchObject({ title: '建議', choiceTitle: '選擇' });
  expect(translated.roadmap.find(({ phase }) => phase === 'pilot')?.title).toBe('試行');
  expect(translated.roadmap.flatMap(({ tasks }) => tasks)[0]?.title).toBe('工作');
});

it('leaves everything else as it is', () => {
  const said = new Set(['原因', '障礙', '風險', '類別', '保留', '建議', '選擇', '試行', '工作']);
  const changed: string[] = [];
  const walk = (before: unknown, after: unknown, place: string): void => {
    if (typeof before === 'object' && before !== null) {
      expect(Object.keys(after as object), place).toEqual(Object.keys(before));
      for (const [key, value] of Object.entries(before))
        walk(value, (after as Record<string, unknown>)[key], `${place}/${key}`);
    } else if (before !== after) {
      expect(said, place).toContain(after);
      changed.push(place);
    }
  };
  walk(result, translated, '');
  expect(changed.length).toBeGreaterThanOrEqual(said.size);
});

it('is the same object in English, and for an imported questionnaire', () => {
  expect(resultIn(result, 'en', madeUp)).toBe(result);
  expect(policyIn(policy, 'application-readiness', 'en', madeUp)).toBe(policy);
  const imported = { ...result, konveyor: { confidence: 1, risk: 'green' } as const };
  expect(resultIn(imported as unknown as typeof result, 'zh-Hant', madeUp)).toBe(imported);
});

it('says everything in English while nothing is translated', () => {
  const none = { questionnaires: {}, scoring: {} };
  expect(resultIn(result, 'zh-Hans', none)).toEqual(result);
  expect(policyIn(policy, 'application-readiness', 'zh-Hans', none)).toEqual(policy);
});

it('says the same as the result of the translated policy, but for the composed sentences', () => {
  const own = scoreAnswers(applicationReadiness, {}, policy);
  const inPolicy = scoreAnswers(
    applicationReadiness,
    {},
    policyIn(policy, 'application-readiness', 'zh-Hant', madeUp),
  );
  const after = resultIn(own, 'zh-Hant', madeUp);
  expect(after.findings).toEqual(inPolicy.findings);
  expect(after.categories).toEqual(inPolicy.categories);
  expect(after.advice.map(({ title }) => title)).toEqual(inPolicy.advice.map(({ title }) => title));
  const named = ({ recommendation }: typeof own) =>
    recommendation.paths.map(({ because: _, ...path }) => path);
  expect(named(after)).toEqual(named(inPolicy));
  expect(named(after)).not.toEqual(named(own));
});

const claims = [...criteria, ...hardeningCriteria].map(({ id }) => id);
const taskIds = [
  ...Object.values(pathPlans).flatMap(({ tasks }) => tasks.map(({ id }) => id)),
  ...claims.map((id) => `fix-${id}`),
  'decide-on-advice',
  'mend-accepted-risks',
];

/** What a translation names that is not there, and whether one of its texts says nothing. */
function faultsOf(texts: ScoringTexts): string[] {
  const unknown = (kind: string, named: object | undefined, known: readonly string[]): string[] =>
    Object.keys(named ?? {})
      .filter((id) => !known.includes(id))
      .map((id) => `no ${kind} ${id}`);
  const byAdviser = Object.entries(texts.advisers ?? {}).flatMap(([id, { choices, additions }]) => {
    const adviser = advisers.find((one) => one.id === id);
    const ids = (things: readonly { id: string }[] = []) => things.map((one) => one.id);
    return [
      ...unknown('adviser', { [id]: '' }, ids(advisers)),
      ...unknown('choice', choices, ids(adviser?.choices)),
      ...unknown('addition', additions, ids(adviser?.additions)),
    ];
  });
  return [
    ...unknown('criterion', texts.criteria, claims),
    ...unknown('path', texts.paths, pathIds),
    ...byAdviser,
    ...unknown(
      'phase',
      texts.phases,
      phases.map(({ id }) => id),
    ),
    ...unknown('task', texts.tasks, taskIds),
    ...(JSON.stringify(texts).includes('""') ? ['an empty text'] : []),
  ];
}

it.each(Object.entries(translations.scoring))('%s names only what there is', (_, texts) => {
  expect(faultsOf(texts)).toEqual([]);
});

it('would find a translation of what there is not', () => {
  const wrong = {
    criteria: { moon: {} },
    paths: { fly: {} },
    advisers: { stars: {}, 'api-style': { choices: { telex: {} }, additions: { fax: {} } } },
    phases: { rest: '' },
    tasks: { sleep: '睡覺' },
  };
  expect(faultsOf(wrong as ScoringTexts)).toEqual([
    'no criterion moon',
    'no path fly',
    'no adviser stars',
    'no choice telex',
    'no addition fax',
    'no phase rest',
    'no task sleep',
    'an empty text',
  ]);
});

it('can name every claim by one id, whatever its questionnaire', () => {
  expect(new Set(claims).size).toBe(claims.length);
  expect(
    policyOf(platformHardening)
      .criteria.map(({ id }) => id)
      .every((id) => claims.includes(id)),
  ).toBe(true);
});

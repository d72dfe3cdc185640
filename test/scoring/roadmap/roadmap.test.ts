import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personas } from '../../../infra/demonstration/index.ts';
import { notificationService } from '../../../infra/demonstration/notification-service.ts';
import { permitCounter } from '../../../infra/demonstration/permit-counter.ts';
import { type Answers, questionsOf } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { standingsOf } from '../../../questionnaire/relevance.ts';
import { criteria } from '../../../scoring/criteria/index.ts';
import { migrationPaths } from '../../../scoring/paths/index.ts';
import { containerPaths, type MigrationPath, type PathId } from '../../../scoring/paths/path.ts';
import { policyFrom, policyOf } from '../../../scoring/policy.ts';
import { phases, type Result, type RoadmapTask } from '../../../scoring/result.ts';
import { pathPlans } from '../../../scoring/roadmap/plans/index.ts';
import { roadmap } from '../../../scoring/roadmap/roadmap.ts';
import type { RoadmapSituation } from '../../../scoring/roadmap/situation.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import { fullAnswers, someAnswers } from '../../support/answers.ts';
import { claimsFigures } from '../../support/claimed-figures.ts';

const score = (answers: object): Result => scoreAnswers(applicationReadiness, answers as Answers);
const tasksOf = ({ roadmap }: Result): RoadmapTask[] => roadmap.flatMap(({ tasks }) => tasks);
const phaseOfTask = ({ roadmap }: Result, id: string): string | undefined =>
  roadmap.find(({ tasks }) => tasks.some((task) => task.id === id))?.phase;
const ids = (result: Result): string[] => tasksOf(result).map(({ id }) => id);

/** Answers of a persona with up to twenty of them replaced, so that every path is met often. */
const aroundPersonas = fc
  .tuple(
    fc.constantFrom(...personas),
    fullAnswers(applicationReadiness),
    fc.uniqueArray(fc.constantFrom(...questionsOf(applicationReadiness).keys()), { maxLength: 20 }),
  )
  .map(([{ answers }, others, replaced]) => ({
    ...answers,
    ...Object.fromEntries(replaced.map((id) => [id, others[id]])),
  }));
const anyAnswers = fc.oneof(
  someAnswers(applicationReadiness),
  fullAnswers(applicationReadiness),
  aroundPersonas,
);
const movedIntoContainers = aroundPersonas
  .map(score)
  .filter(({ recommendation: { path } }) => containerPaths.some((one) => one === path));
const shortfalls = ({ findings }: Result) =>
  findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'partial');
const given = new Set(criteria.filter((criterion) => criterion.given).map(({ id }) => id));

/** How often the roadmap mends a criterion: alone, or among those that share a task. */
const timesMended = (result: Result, criterionId: string, title: string): number =>
  tasksOf(result).filter(
    ({ id, because }) =>
      id === `fix-${criterionId}` || (id.startsWith('smaller-gaps-') && because.includes(`“${title}”`)),
  ).length;

describe('for any answers', () => {
  test('seven phases in order, each with tasks or with the reason why it is skipped', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = score(answers);
        const { path, settled } = result.recommendation;
        // Retain can be named only because nothing else is proven yet; any other unsettled path is an aim.
        if (result.roadmap.length === 0) {
          expect([null, 'retain']).toContain(path);
          expect(settled).toBe(false);
          return;
        }
        expect(result.roadmap.map(({ phase, title }) => ({ id: phase, title }))).toEqual(phases);
        for (const { tasks, skippedBecause, entryConditions } of result.roadmap) {
          expect(tasks.length === 0).toBe(skippedBecause !== null);
          expect(entryConditions.length === 0).toBe(skippedBecause !== null);
        }
      }),
    );
  });

  test('task ids are unique, and a task depends only on tasks that are listed before it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const listed = new Set<string>();
        for (const { id, dependsOn } of tasksOf(score(answers))) {
          expect([...listed]).toEqual(expect.arrayContaining([...dependsOn]));
          expect(listed).not.toContain(id);
          expect(new Set(dependsOn).size).toBe(dependsOn.length);
          listed.add(id);
        }
      }),
    );
  });

  test('on the way into containers every gap is mended once; a blocker and a fix of the plan by a task of its own', () => {
    fc.assert(
      fc.property(movedIntoContainers, (result) => {
        for (const { criterionId, title } of shortfalls(result))
          expect(timesMended(result, criterionId, title), criterionId).toBe(given.has(criterionId) ? 0 : 1);
        const own = ids(result);
        for (const { criterionId } of [...result.blockers, ...(result.improvement?.fixes ?? [])])
          expect(own).toContain(`fix-${criterionId}`);
      }),
    );
  });

  test('on the way into containers what weighs most, and what a task of the path waits for, is no smaller gap', () => {
    fc.assert(
      fc.property(movedIntoContainers, (result) => {
        const own = ids(result);
        const tasks = pathPlans[result.recommendation.path as PathId].tasks.filter(({ id }) =>
          own.includes(id),
        );
        const awaited = new Set(tasks.flatMap(({ dependsOn = [] }) => dependsOn));
        for (const { criterionId, weight } of shortfalls(result))
          if (!given.has(criterionId) && (weight === 5 || awaited.has(`fix-${criterionId}`)))
            expect(own).toContain(`fix-${criterionId}`);
      }),
    );
  });

  test('where it stays or its machine moves, what the path names is mended once, and the plan where a move stays the aim', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = score(answers);
        const { path } = result.recommendation;
        fc.pre(path !== null && !containerPaths.includes(path) && result.roadmap.length > 0);
        const { mends, mendsLater } = pathPlans[path as PathId];
        const planned = mendsLater
          ? (result.improvement?.fixes.map(({ criterionId }) => criterionId) ?? [])
          : [];
        for (const { criterionId, title } of shortfalls(result)) {
          const times = timesMended(result, criterionId, title);
          if (mends.includes(criterionId) || planned.includes(criterionId))
            expect(times, criterionId).toBe(1);
          else if (!mendsLater) expect(times, criterionId).toBe(0);
        }
      }),
    );
  });

  test('nothing is mended that holds, has no meaning or is unknown, and each task says where it comes from', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = score(answers);
        const mendable = new Set(shortfalls(result).map(({ criterionId }) => `fix-${criterionId}`));
        for (const { id, title, because } of tasksOf(result)) {
          if (id.startsWith('fix-')) expect(mendable).toContain(id);
          expect(title).not.toMatch(/\.$|undefined|\[object/);
          expect(because).toMatch(/\.$/);
          expect(because).not.toMatch(/undefined|\[object/);
          expect(claimsFigures(`${title} ${because}`), id).toBe(false);
        }
      }),
    );
  });

  test('a criterion that needs another is mended after it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = score(answers);
        const order = ids(result);
        for (const { id, requires } of criteria) {
          const [own, base] = [order.indexOf(`fix-${id}`), order.indexOf(`fix-${requires}`)];
          if (own !== -1 && base !== -1) expect(base).toBeLessThan(own);
        }
      }),
    );
  });

  test('is left out where retain is named only because nothing else is proven yet, and comes once the path is settled', () => {
    const early = score({ 'container-status': 'not-containerised' });
    expect([early.recommendation.path, early.recommendation.settled, early.roadmap]).toEqual([
      'retain',
      false,
      [],
    ]);
    const waiting = score({
      'container-status': 'not-containerised',
      'planned-life': 'replacement-under-way',
    });
    expect([waiting.recommendation.path, waiting.recommendation.settled]).toEqual(['retain', true]);
    expect(waiting.roadmap).toHaveLength(phases.length);
  });

  test('two paths never have the same tasks beside the fixes', () => {
    const seen = new Map<string, Set<PathId>>();
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = score(answers);
        const { path } = result.recommendation;
        if (path === null || result.roadmap.length === 0) return;
        const own = ids(result)
          .filter((id) => !/^(fix|smaller-gaps)-/.test(id))
          .sort()
          .join();
        seen.set(own, (seen.get(own) ?? new Set()).add(path));
        expect(seen.get(own)?.size).toBe(1);
      }),
    );
  });
});

test('a criterion that no table names is mended in the phase of its category, with the first sentence of its fix', () => {
  const policy = policyOf(applicationReadiness);
  const renamed = policy.criteria.map((one) =>
    one.id === 'jobs-run-once' ? { ...one, id: 'new-claim' } : one,
  );
  const result = scoreAnswers(applicationReadiness, notificationService.answers as Answers, {
    ...policy,
    criteria: renamed,
  });
  const task = tasksOf(result).find(({ id }) => id === 'fix-new-claim');
  const fix = renamed.find(({ id }) => id === 'new-claim')?.fix ?? '';
  expect(phaseOfTask(result, 'fix-new-claim')).toBe('prepare');
  expect(fix).toMatch(new RegExp(`^${task?.title}`));
});

test('advice is decided on before the build, on the way into containers alone', () => {
  const situation = (path: PathId): RoadmapSituation => {
    const result = score(notificationService.answers);
    return {
      path: migrationPaths.find(({ id }) => id === path) as MigrationPath,
      recommendation: result.recommendation,
      stays: false,
      judged: [],
      standings: standingsOf(applicationReadiness, {}),
      nextQuestions: [],
      improvement: null,
      landingZone: null,
      accepted: [],
      advice: [
        {
          id: 'delivery-pipeline',
          title: 'Delivery pipeline',
          choice: 'tekton',
          choiceTitle: 'OpenShift Pipelines',
          settled: true,
          reasons: [],
          runnerUp: null,
          wouldChange: [],
          additions: [],
          openQuestions: [],
        },
      ],
    };
  };
  const advised = (path: PathId) =>
    roadmap(situation(path))
      .flatMap(({ tasks }) => tasks)
      .filter(({ id }) => id === 'decide-on-advice')
      .map(({ because }) => because);
  expect(advised('replatform')).toEqual(['Advised: OpenShift Pipelines (Delivery pipeline).']);
  expect(advised('retain')).toEqual([]);
});

test('a questionnaire without paths has no roadmap', () => {
  const policy = policyFrom(applicationReadiness, criteria);
  expect(scoreAnswers(applicationReadiness, permitCounter.answers as Answers, policy).roadmap).toEqual([]);
});

describe('an accepted risk', () => {
  const accept = (expiresOn: string) =>
    scoreAnswers(
      applicationReadiness,
      notificationService.answers as Answers,
      policyOf(applicationReadiness),
      {
        on: '2026-06-01',
        risks: ['restore-is-tested', 'image-is-scanned'].map((criterionId) => ({
          criterionId,
          reason: 'Rebuilt from the source within the recovery time.',
          owner: 'Head of Common Services Unit',
          expiresOn,
        })),
      },
    );

  test('is not mended while it counts, unless the plan needs it, and is looked at before it expires', () => {
    const result = accept('2026-12-31');
    expect(ids(result)).not.toContain('fix-restore-is-tested');
    expect(ids(result)).toContain('fix-image-is-scanned');
    expect(tasksOf(result).find(({ id }) => id === 'mend-accepted-risks')?.because).toContain('2026-12-31');
  });

  test('is mended like any other once it is expired', () => {
    expect(accept('2026-05-31').roadmap).toEqual(score(notificationService.answers).roadmap);
  });
});

import { expect, test } from 'vitest';
import { questionsOf } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { questionsIn } from '../../../questionnaire/relevance.ts';
import { criteria } from '../../../scoring/criteria/index.ts';
import { type PathId, pathIds } from '../../../scoring/paths/path.ts';
import { canWait, doneBefore, phaseOfFix, phaseOverrides } from '../../../scoring/roadmap/fix-order.ts';
import { fixTitles } from '../../../scoring/roadmap/fix-titles.ts';
import { phases } from '../../../scoring/roadmap/phase.ts';
import { pathPlans } from '../../../scoring/roadmap/plans/index.ts';
import { claimsFigures } from '../../support/claimed-figures.ts';

const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
const order = (phase: string): number => phases.findIndex(({ id }) => id === phase);
const planTasks = pathIds.flatMap((path) => pathPlans[path].tasks.map((task) => ({ path, task })));
const phasesOf = (id: string): readonly string[] => {
  const criterion = byId.get(id.replace(/^fix-/, ''));
  if (id.startsWith('fix-')) return criterion ? [phaseOfFix(criterion)] : [];
  if (id === 'landing-zone-open-points') return ['assess'];
  return planTasks.filter(({ task }) => task.id === id).map(({ task }) => task.phase);
};

test('every criterion that a table names exists', () => {
  const named = [
    ...Object.keys(fixTitles),
    ...Object.keys(phaseOverrides),
    ...Object.keys(doneBefore),
    ...canWait,
    ...pathIds.flatMap((path) => pathPlans[path].mends).filter((id) => id !== 'all'),
    ...planTasks.flatMap(({ task }) => task.coveredByFixOf ?? []),
  ];
  expect(named.filter((id) => !byId.has(id))).toEqual([]);
});

test('what is fixed has a short title that is a verb sentence', () => {
  for (const title of [...Object.values(fixTitles), ...planTasks.map(({ task }) => task.title)]) {
    expect(title.length, title).toBeLessThanOrEqual(105);
    expect(title).toMatch(/^[A-Z][a-z]+,? .*[^.]$/);
  }
});

test('whatever comes before a task exists, and in no later phase', () => {
  const pairs = [
    ...criteria.flatMap((criterion) =>
      [...(doneBefore[criterion.id] ?? []), ...(criterion.requires ? [`fix-${criterion.requires}`] : [])].map(
        (before) => ({ before, phase: phaseOfFix(criterion), of: criterion.id }),
      ),
    ),
    ...planTasks.flatMap(({ path, task }) =>
      (task.dependsOn ?? []).map((before) => ({ before, phase: task.phase, of: `${path}: ${task.id}` })),
    ),
  ];
  expect(pairs.length).toBeGreaterThan(50);
  for (const { before, phase, of } of pairs) {
    expect(phasesOf(before), `${of} waits for ${before}`).not.toEqual([]);
    for (const earlier of phasesOf(before))
      expect(order(earlier), `${of} waits for ${before}`).toBeLessThanOrEqual(order(phase));
  }
});

test('no ring: what comes before a task never comes after it', () => {
  const before = new Map<string, readonly string[]>([
    ...criteria.map(
      ({ id, requires }) =>
        [`fix-${id}`, [...(doneBefore[id] ?? []), ...(requires ? [`fix-${requires}`] : [])]] as const,
    ),
    ...planTasks.map(({ task }) => [task.id, task.dependsOn ?? []] as const),
  ]);
  const walk = (id: string, trail: readonly string[]): void => {
    expect(trail).not.toContain(id);
    for (const next of before.get(id) ?? []) walk(next, [...trail, id]);
  };
  for (const id of before.keys()) walk(id, []);
});

test.each(pathIds)(
  '%s has a task without a condition in each phase, or says why it skips it',
  (path: PathId) => {
    const { tasks, skips, entry } = pathPlans[path];
    for (const { id } of phases) {
      const always = tasks.filter(({ phase, when, unless }) => phase === id && !when && !unless);
      const covered = always.every(({ coveredByFixOf }) => coveredByFixOf);
      expect(covered, `${path}: ${id}`).toBe(skips[id] !== undefined);
      if (skips[id]) expect([tasks.filter(({ phase }) => phase === id), entry[id]]).toEqual([[], undefined]);
    }
  },
);

test('conditions name questions that exist, and no text claims a quota, a price or a service level', () => {
  const questions = [...questionsOf(applicationReadiness).keys()];
  for (const { task } of planTasks) {
    for (const condition of [task.when, task.unless])
      for (const id of condition ? questionsIn(condition) : []) expect(questions, task.id).toContain(id);
    expect(claimsFigures(`${task.title} ${task.because}`), task.id).toBe(false);
  }
});

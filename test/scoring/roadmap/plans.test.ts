import { expect, test } from 'vitest';
import { nightlyStatementRun } from '../../../infra/demonstration/nightly-statement-run.ts';
import { notificationService } from '../../../infra/demonstration/notification-service.ts';
import { permitCounter } from '../../../infra/demonstration/permit-counter.ts';
import { publicWebSite } from '../../../infra/demonstration/public-web-site.ts';
import { recordsVault } from '../../../infra/demonstration/records-vault.ts';
import { staffTrainingRegister } from '../../../infra/demonstration/staff-training-register.ts';
import type { Answers } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { withOwnValues } from '../../../scoring/landing-zones/landing-zone.ts';
import { type PathId, pathIds } from '../../../scoring/paths/path.ts';
import { policyOf } from '../../../scoring/policy.ts';
import type { Result } from '../../../scoring/result.ts';
import type { RoadmapTask } from '../../../scoring/roadmap/phase.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';

const score = (answers: object): Result => scoreAnswers(applicationReadiness, answers as Answers);
const tasksOf = ({ roadmap }: Result): RoadmapTask[] => roadmap.flatMap(({ tasks }) => tasks);
const ids = (result: Result): string[] => tasksOf(result).map(({ id }) => id);
const phaseOfTask = ({ roadmap }: Result, id: string): string | undefined =>
  roadmap.find(({ tasks }) => tasks.some((task) => task.id === id))?.phase;
const skipped = ({ roadmap }: Result): string[] =>
  roadmap.filter(({ skippedBecause }) => skippedBecause !== null).map(({ phase }) => phase);

const examples: readonly {
  path: PathId;
  answers: object;
  has: readonly string[];
  hasNot: readonly string[];
  skips: readonly string[];
}[] = [
  {
    path: 'replatform',
    answers: notificationService.answers,
    has: [
      'shift-by-canary',
      'fix-jobs-run-once',
      'landing-zone-restricted-v2',
      'fix-security-risk-assessment-is-current',
    ],
    hasNot: [
      'switch-blue-green',
      'rehearse-data-migration',
      'compare-with-server',
      'landing-zone-security-risk-assessment',
    ],
    skips: [],
  },
  {
    path: 'replatform',
    answers: publicWebSite.answers,
    has: [
      'switch-blue-green',
      'rehearse-data-migration',
      'compare-with-server',
      'landing-zone-security-risk-assessment',
    ],
    hasNot: ['shift-by-canary', 'switch-callers', 'fix-security-risk-assessment-is-current'],
    skips: [],
  },
  {
    path: 'refactor',
    answers: nightlyStatementRun.answers,
    has: ['cut-into-releases', 'run-pilot-on-copies', 'switch-callers', 'fix-processor-is-supported'],
    hasNot: ['run-pilot', 'shift-by-canary', 'switch-blue-green', 'extract-first-service'],
    skips: [],
  },
  {
    path: 'rearchitect',
    answers: {
      ...permitCounter.answers,
      'independent-change-need': 'strong',
      funding: 'funded',
      'source-control': 'git',
      pipeline: 'deploys-automatically',
      'release-gate': 'automated-tests',
    },
    has: ['slice-by-domain', 'route-before-monolith', 'split-data', 'decide-next-service'],
    hasNot: ['cut-into-releases', 'freeze-functions'],
    skips: [],
  },
  {
    path: 'rehost-vm',
    answers: staffTrainingRegister.answers,
    has: [
      'confirm-virtual-machines',
      'replicate-machine',
      'answer-open-questions',
      'fix-windows-parts-are-portable',
    ],
    hasNot: ['landing-zone-restricted-v2', 'fix-session-state-is-external', 'fix-image-exists'],
    skips: ['containerise'],
  },
  {
    path: 'repurchase',
    answers: recordsVault.answers,
    has: ['run-tender', 'migrate-data', 'run-in-parallel', 'fix-restore-is-tested'],
    hasNot: ['evaluate-market', 'fix-runs-without-root', 'landing-zone-open-points'],
    skips: ['containerise'],
  },
  {
    path: 'retain',
    answers: { ...permitCounter.answers, 'planned-life': 'replacement-under-way' },
    has: ['follow-replacement', 'accept-risks', 'fix-restore-is-tested', 'set-review-date'],
    hasNot: ['fix-session-state-is-external', 'fix-runtime-is-supported', 'landing-zone-open-points'],
    skips: ['containerise', 'pilot', 'cut-over'],
  },
  {
    path: 'retire',
    answers: { ...permitCounter.answers, 'planned-life': 'ends-within-a-year' },
    has: ['archive-data', 'withdraw-access', 'fix-restore-is-tested'],
    hasNot: ['fix-runtime-is-supported', 'fix-image-exists', 'follow-replacement'],
    skips: ['containerise', 'pilot'],
  },
];

test.each(examples)(
  '$path: the tasks that it is about, and none that it is not',
  ({ path, answers, has, hasNot, skips }) => {
    const result = score(answers);
    expect(result.recommendation.path).toBe(path);
    expect(ids(result)).toEqual(expect.arrayContaining([...has]));
    expect(ids(result).filter((id) => hasNot.includes(id))).toEqual([]);
    expect(skipped(result)).toEqual(skips);
  },
);

test('cover every path', () => {
  expect(new Set(examples.map(({ path }) => path))).toEqual(new Set(pathIds));
});

test('a blocker is named where the phase after its fix begins', () => {
  const { roadmap } = score(nightlyStatementRun.answers);
  const naming = roadmap.filter(({ entryConditions }) =>
    entryConditions.some((text) => text.includes('The program is built for x86-64')),
  );
  expect(naming.map(({ phase }) => phase)).toEqual(['containerise']);
});

test('an open path asks for its questions before work begins, and the recovery time bounds the way back', () => {
  const [, prepare, , , , cutOver] = score(staffTrainingRegister.answers).roadmap;
  expect(prepare?.entryConditions[0]).toBe('The open question that can still change the path is answered.');
  expect(cutOver?.entryConditions[0]).toContain('no longer than 72 hours');
});

test('what only containers ask for waits until the machine was moved', () => {
  expect(phaseOfTask(score(staffTrainingRegister.answers), 'fix-windows-parts-are-portable')).toBe('operate');
});

test('only what matters to the application is asked of the team that confirms', () => {
  const asked = (answers: object) =>
    tasksOf(score(answers)).find(({ id }) => id === 'landing-zone-open-points')?.because ?? '';
  expect(asked(publicWebSite.answers)).toContain('storage classes');
  expect(asked(notificationService.answers)).not.toContain('storage classes');
  expect(asked(notificationService.answers)).toContain('service mesh');
  expect(asked(staffTrainingRegister.answers)).toContain('virtual machines');
  expect(asked(publicWebSite.answers)).not.toContain('virtual machines');
});

test('what the department confirmed is asked no more; it is quoted with its source where it matters', () => {
  const source = { document: 'Letter of 3 November 2026', part: 'Answer 2' };
  const told = (id: string) => {
    const policy = policyOf(applicationReadiness);
    const landingZone =
      policy.landingZone && withOwnValues(policy.landingZone, { [id]: { value: 'Not offered.', source } });
    const result = scoreAnswers(applicationReadiness, publicWebSite.answers, { ...policy, landingZone });
    return {
      asked: tasksOf(result).find((task) => task.id === 'landing-zone-open-points')?.because,
      prepare: result.roadmap.find(({ phase }) => phase === 'prepare')?.entryConditions,
    };
  };
  const own = told('storage-classes');
  expect(own.asked).not.toContain('storage classes');
  expect(own.prepare).toContain(
    'The plan keeps to what is confirmed by the department on storage classes and access modes: “Not offered.” (Letter of 3 November 2026, Answer 2).',
  );
  expect(told('virtual-machines').prepare).toEqual(own.prepare?.slice(0, -1));
});

test('a way back is a condition only where it is rehearsed', () => {
  const conditions = (answers: object) =>
    score(answers).roadmap.flatMap(({ entryConditions }) => entryConditions);
  expect(conditions(permitCounter.answers).join()).toContain('The way back was rehearsed');
  expect(conditions(recordsVault.answers).join()).not.toContain('The way back was rehearsed');
});

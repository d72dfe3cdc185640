import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, questionsOf, readAnswers } from '../../questionnaire/answers.ts';
import { hardeningTables, platformHardening } from '../../questionnaire/platform-hardening/index.ts';
import { hardeningCriteria } from '../../scoring/hardening-criteria.ts';
import { policyOf } from '../../scoring/policy.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { fullAnswers, someAnswers } from '../support/answers.ts';

const score = (answers: Answers) => scoreAnswers(platformHardening, answers);
const questions = questionsOf(platformHardening);
const platforms = ['docker-host', 'self-run-kubernetes', 'openshift-4'] as const;

/** Every row answered as recommended, with the control plane in reach. */
const allGood = (...kinds: readonly (typeof platforms)[number][]): Answers => ({
  'platform-kind': kinds,
  'platform-operator': 'department',
  ...(kinds.some((kind) => kind !== 'docker-host') ? { 'control-plane-access': 'can-be-read' } : {}),
  ...Object.fromEntries(hardeningCriteria.map(({ id }) => [id, 'as-recommended'])),
});

test.each(hardeningCriteria.map((criterion) => [criterion.id, criterion] as const))(
  '%s judges every option of its question as its examples say',
  (id, criterion) => {
    const question = questions.get(id);
    expect(criterion.examples.map((example) => example.answers[id])).toEqual(
      question && 'options' in question ? question.options.map((option) => option.id) : [],
    );
    for (const { answers, judgement } of criterion.examples) {
      expect(readAnswers(platformHardening, answers)).toMatchObject({ ok: true });
      expect(criterion.assess(answers)).toBe(judgement);
    }
    expect(criterion.examples.map((example) => example.judgement.outcome)).toEqual(
      ['pass', 'fail', 'not-applicable'].slice(0, criterion.examples.length),
    );
  },
);

test('a row counts exactly on the platforms that its entry names', () => {
  const entries = hardeningTables.flatMap((table) => table.entries);
  for (const platform of platforms) {
    const counted = score(allGood(platform)).findings.filter(({ outcome }) => outcome === 'pass');
    expect(counted.map(({ criterionId }) => criterionId)).toEqual(
      entries.filter((entry) => entry.platforms.includes(platform)).map(({ id }) => id),
    );
  }
});

test('a control plane that its provider keeps leaves the sum', () => {
  const kept = score({ ...allGood('openshift-4'), 'control-plane-access': 'with-provider' });
  const onControlPlane = hardeningTables.filter((table) => table.onControlPlane).map(({ id }) => id);
  expect(onControlPlane.length).toBeGreaterThan(0);
  for (const { id, weight } of kept.categories) if (onControlPlane.includes(id)) expect(weight, id).toBe(0);
  expect(kept.score).toEqual({ proven: 100, potential: 100, completeness: 100 });
});

test('no answers ever lead to a path, a cap, advice or a roadmap', () => {
  expect(policyOf(platformHardening)).toMatchObject({ paths: [], decisionTable: [], advisers: [] });
  fc.assert(
    fc.property(someAnswers(platformHardening), (answers) => {
      const { recommendation, verdict, blockers, advice, roadmap, nextQuestions } = score(answers);
      expect(recommendation).toEqual({
        path: null,
        settled: true,
        candidates: [],
        reasons: [],
        runnerUp: null,
        paths: [],
        openQuestions: [],
      });
      expect({ cappedAt: verdict.cappedAt, blockers, advice, roadmap }).toEqual({
        cappedAt: null,
        blockers: [],
        advice: [],
        roadmap: [],
      });
      expect(nextQuestions.filter(({ decides }) => decides.includes('path'))).toEqual([]);
    }),
  );
});

test('what falls short of the best band has a plan, and mending what it names reaches the band', () => {
  fc.assert(
    fc.property(fullAnswers(platformHardening), (answers) => {
      const { verdict, improvement } = score(answers);
      if (verdict.from === 'ready' || verdict.band === 'not-assessed') {
        expect(improvement).toBeNull();
        return;
      }
      const mended = Object.fromEntries(
        (improvement?.fixes ?? []).map(({ criterionId }) => [criterionId, 'as-recommended']),
      );
      const after = score({ ...answers, ...mended });
      expect([after.verdict.from, after.score.proven]).toEqual([
        improvement?.targetBand,
        improvement?.proven,
      ]);
    }),
  );
});

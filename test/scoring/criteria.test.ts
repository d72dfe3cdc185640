import { describe, expect, test } from 'vitest';
import { questionsOf, readAnswers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { questionnaires } from '../../questionnaire/index.ts';
import { criteria } from '../../scoring/criteria/index.ts';
import { policyOf } from '../../scoring/policy.ts';

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))('%s', (_, criterion) => {
  test('judges its examples as they say', () => {
    expect(criterion.examples.length).toBeGreaterThanOrEqual(2);
    for (const { answers, judgement } of criterion.examples) {
      expect(readAnswers(applicationReadiness, answers)).toMatchObject({ ok: true });
      expect(Object.keys(answers).sort()).toEqual([...criterion.reads].sort());
      expect(criterion.assess(answers), JSON.stringify(answers)).toEqual(judgement);
    }
  });

  test('can pass and can fall short, with a credit that fits the outcome', () => {
    const judgements = criterion.examples.map((example) => example.judgement);
    expect(judgements.some((judgement) => judgement.outcome === 'pass')).toBe(true);
    expect(
      judgements.some((judgement) => judgement.outcome === 'fail' || judgement.outcome === 'partial'),
    ).toBe(true);
    if (criterion.blocks) expect(judgements.some((judgement) => judgement.outcome === 'fail')).toBe(true);
    for (const { outcome, credit } of judgements) {
      if (outcome === 'pass') expect(credit).toBe(100);
      else if (outcome === 'partial')
        expect(credit > 0 && credit < 100 && Number.isInteger(credit)).toBe(true);
      else expect(credit).toBe(0);
    }
  });

  test('reads questions that exist and explains itself', () => {
    for (const id of criterion.reads) expect(questionsOf(applicationReadiness).has(id), id).toBe(true);
    for (const text of [criterion.title, criterion.why, criterion.fix])
      expect(text.trim().length).toBeGreaterThan(15);
    expect(criterion.title).not.toMatch(/[.?]$/);
    expect(criterion.sources.length).toBeGreaterThan(0);
  });
});

test('ids are unique, and every category has at least three criteria', () => {
  expect(new Set(criteria.map((criterion) => criterion.id)).size).toBe(criteria.length);
  for (const { id } of applicationReadiness.sections)
    expect(criteria.filter((criterion) => criterion.category === id).length, id).toBeGreaterThanOrEqual(3);
});

const alone = criteria.filter(({ reads: [first = '', ...others] }) => {
  return others.length === 0 && questionsOf(applicationReadiness).get(first)?.kind === 'one-of';
});

test.each(alone.map((criterion) => [criterion.id, criterion] as const))(
  '%s has an example for every option',
  (_, criterion) => {
    const question = questionsOf(applicationReadiness).get(criterion.reads[0] ?? '');
    const tried = criterion.examples.map((example) => example.answers[question?.id ?? '']);
    const options = question && 'options' in question ? question.options.map((option) => option.id) : [];
    expect([...new Set(tried)].sort()).toEqual([...options].sort());
  },
);

test('what a criterion requires is a criterion that requires none', () => {
  for (const { requires } of criteria)
    if (requires !== undefined)
      expect(criteria.find((criterion) => criterion.id === requires)).toMatchObject({ id: requires });
  const required = new Set(criteria.map((criterion) => criterion.requires));
  expect(
    criteria.filter((criterion) => required.has(criterion.id) && criterion.requires !== undefined),
  ).toEqual([]);
});

test('a claim that no work makes hold neither rules out a path nor carries another, or no plan could ever be made', () => {
  const given = criteria.filter((criterion) => criterion.given);
  expect(given.map((criterion) => criterion.id)).toEqual(['planned-life-repays-the-move']);
  for (const { id, blocks } of given) {
    expect(blocks, id).toBeUndefined();
    expect(criteria.map((criterion) => criterion.requires)).not.toContain(id);
  }
});

test.each(questionnaires)(
  'every criterion of $id $version reads questions of that version only',
  (edition) => {
    const asked = questionsOf(edition);
    for (const { id, reads } of policyOf(edition).criteria)
      for (const question of reads) expect(asked.has(question), `${id} → ${question}`).toBe(true);
  },
);

test('the first version of application-readiness keeps its 83 questions and 76 criteria', () => {
  const first = questionnaires.filter(
    ({ id, version }) => id === 'application-readiness' && version === '1.0',
  );
  expect(first.map((edition) => questionsOf(edition).size)).toEqual([83]);
  expect(first.map((edition) => policyOf(edition).criteria.length)).toEqual([76]);
});

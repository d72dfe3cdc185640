import { describe, expect, test } from 'vitest';
import { findQuestionnaire, questionnaires } from '../../questionnaire/index.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { criteria } from '../../scoring/criteria/index.ts';
import type { Criterion } from '../../scoring/criterion.ts';
import { policyFrom, policyOf } from '../../scoring/policy.ts';

describe.each(questionnaires)('the policy of $id $version', (questionnaire) => {
  const policy = policyOf(questionnaire);

  test('is the same each time', () => {
    expect(policyOf(questionnaire)).toBe(policy);
  });

  test('judges by criteria of unlike ids, each under a section that the version has', () => {
    const ids = policy.criteria.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set(policy.criteria.map(({ category }) => category));
    expect(policy.categories).toEqual(
      questionnaire.sections.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title })),
    );
    expect(policy.categories).toHaveLength(used.size);
  });

  test('has paths, their table and a landing zone together, or none of them', () => {
    const about = [policy.paths.length > 0, policy.decisionTable.length > 0, policy.landingZone !== null];
    expect(new Set(about).size).toBe(1);
    expect(policy.konveyor).toBeNull();
  });
});

test('application-readiness has advisers from version 1.1 on, when their questions are asked', () => {
  const advised = (version: string): boolean =>
    policyOf(findQuestionnaire('application-readiness', version) as Questionnaire).advisers.length > 0;
  expect([advised('1.0'), advised('1.1')]).toEqual([false, true]);
});

describe('a policy made of criteria', () => {
  const [one] = criteria as readonly [Criterion, ...Criterion[]];
  const claim = (id: string, more: Partial<Criterion>): Criterion => ({ ...one, id, ...more });
  const asked = (version: string): Questionnaire => ({
    id: 'sample',
    version,
    title: 'Sample',
    description: 'Two sections.',
    sections: ['first', 'second', 'unjudged'].map((id) => ({
      id,
      title: `The ${id}`,
      intro: id,
      questions: [],
    })),
  });
  const own = [
    claim('late', { category: 'second', since: '1.1' }),
    claim('lasting', { category: 'first' }),
    claim('early', { category: 'first', until: '1.0' }),
  ];

  test('keeps those that stand in the version, in their order, and the sections that they use, in its order', () => {
    const { criteria: standing, categories } = policyFrom(asked('1.1'), own);
    expect(standing.map(({ id }) => id)).toEqual(['late', 'lasting']);
    expect(categories).toEqual([
      { id: 'first', title: 'The first' },
      { id: 'second', title: 'The second' },
    ]);
    expect(policyFrom(asked('1.0'), own).criteria.map(({ id }) => id)).toEqual(['lasting', 'early']);
    expect(policyFrom(asked('1.0'), own).categories.map(({ id }) => id)).toEqual(['first']);
  });

  test('has nothing about a move unless it is given', () => {
    expect(policyFrom(asked('1.0'), own)).toMatchObject({
      paths: [],
      decisionTable: [],
      advisers: [],
      landingZone: null,
      konveyor: null,
    });
  });
});

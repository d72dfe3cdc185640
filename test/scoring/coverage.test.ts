import { describe, expect, test } from 'vitest';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { containerfileInstructions } from '../../questionnaire/application-readiness/topics/containers.ts';
import { availabilityPractices } from '../../questionnaire/application-readiness/topics/orchestration.ts';
import type { Topic } from '../../questionnaire/application-readiness/topics/topic.ts';
import { topics } from '../../questionnaire/application-readiness/topics.ts';
import { deck, kubernetes } from '../../questionnaire/source.ts';
import { type CoverageRow, coverage, coveragePage } from '../../scoring/coverage.ts';
import { criteria } from '../../scoring/criteria/index.ts';
import { policyFrom } from '../../scoring/policy.ts';

const newest = { ...applicationReadiness, version: '1.1' };
const policies = [policyFrom(newest, criteria)];
const rows = coverage(topics, [newest], policies);
const isEmpty = ({ questions, criteria, advice, artefacts }: CoverageRow) =>
  [questions, criteria, advice, artefacts].every((ids) => ids.length === 0);

describe('the topics of the deck', () => {
  test('are all carried by something', () => {
    expect(rows.filter(isEmpty).map(({ topic }) => `${topic.id} (${topic.part})`)).toEqual([]);
  });

  test('have ids of their own and name only what exists', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    const known = {
      questions: newest.sections.flatMap(({ questions }) => questions.map(({ id }) => id as string)),
      criteria: criteria.map(({ id }) => id),
      advice: policies.flatMap(({ advisers }) => advisers.map(({ id }) => id)),
    };
    const wrong = topics.flatMap(({ id, carriedBy = {} }) =>
      (['questions', 'criteria', 'advice'] as const).flatMap((kind) =>
        (carriedBy[kind] ?? [])
          .filter((named) => !known[kind].includes(named))
          .map((named) => `${id}: ${named}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('hold every slide heading that a question or a criterion cites', () => {
    const headings = new Set(topics.map(({ part }) => part));
    const cited = [
      ...newest.sections.flatMap(({ questions }) => questions.map(({ source }) => source)),
      ...criteria.flatMap(({ sources }) => sources),
    ].filter(({ document }) => document === deck('').document);
    expect([...new Set(cited.map(({ part }) => part))].filter((part) => !headings.has(part))).toEqual([]);
  });

  test('have 13 instructions and nine practices, each with a criterion', () => {
    expect([containerfileInstructions.length, availabilityPractices.length]).toEqual([13, 9]);
    const judged = new Map(rows.map(({ topic, criteria }) => [topic.id, criteria.length]));
    for (const { id } of [...containerfileInstructions, ...availabilityPractices])
      expect(judged.get(id), id).toBeGreaterThan(0);
  });

  test('stand on the committed page', async () => {
    const page = coveragePage(rows, [
      { title: 'The 13 instructions of a Containerfile', topics: containerfileInstructions },
      { title: 'The nine practices for high availability', topics: availabilityPractices },
    ]);
    await expect(page).toMatchFileSnapshot('../../questionnaire/COVERAGE.md');
  });
});

describe('a row', () => {
  const [first] = criteria;
  const cited = {
    ...(first as (typeof criteria)[number]),
    id: 'cited',
    sources: [deck('Here')],
    reads: ['origin'],
  };
  const elsewhere = { ...cited, id: 'elsewhere', sources: [kubernetes('Here', '')] };
  const adviser = {
    id: 'adviser',
    title: '',
    choices: [],
    table: [],
    additions: [],
    sources: [deck('There'), deck('Here')],
  };
  const rowOf = (topic: Omit<Topic, 'id' | 'title'>) =>
    coverage(
      [{ id: 'one', title: 'One', ...topic }],
      [],
      [{ criteria: [cited, elsewhere], advisers: [adviser] }],
    )[0];

  test('without carriers has what cites its heading in the deck, and no other document', () => {
    expect(rowOf({ part: 'Here' })).toMatchObject({
      criteria: ['cited'],
      advice: ['adviser'],
      questions: [],
    });
    expect(rowOf({ part: 'Nowhere' })).toMatchObject({
      criteria: [],
      advice: [],
      questions: [],
      artefacts: [],
    });
  });

  test('with carriers has these alone, and what their criteria read', () => {
    const carriedBy = { criteria: ['elsewhere'], questions: ['exposure', 'origin'], artefacts: ['task'] };
    expect(rowOf({ part: 'Here', carriedBy })).toMatchObject({
      criteria: ['elsewhere'],
      questions: ['exposure', 'origin'],
      advice: [],
      artefacts: ['task'],
    });
  });
});

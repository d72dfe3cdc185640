import { describe, expect, test } from 'vitest';
import { containerfileInstructions } from '../../questionnaire/application-readiness/topics/containers.ts';
import { availabilityPractices } from '../../questionnaire/application-readiness/topics/orchestration.ts';
import type { Topic } from '../../questionnaire/application-readiness/topics/topic.ts';
import { topics } from '../../questionnaire/application-readiness/topics.ts';
import { questionnaires } from '../../questionnaire/index.ts';
import { deck, kubernetes } from '../../questionnaire/source.ts';
import { type CoverageRow, coverage, coveragePage } from '../../scoring/coverage.ts';
import { criteria } from '../../scoring/criteria/index.ts';
import { gcisCaas } from '../../scoring/landing-zones/gcis-caas.ts';
import type { LandingZoneFact } from '../../scoring/landing-zones/landing-zone.ts';
import { policyOf } from '../../scoring/policy.ts';
import { artefacts } from '../../templates/manifests/index.ts';

const newest = questionnaires.filter(
  ({ id }, index) => questionnaires.findIndex((one) => one.id === id) === index,
);
const policies = newest.map(policyOf);
const sections = newest.flatMap((one) => one.sections);
const rows = coverage(topics, newest, policies, artefacts);
const isEmpty = ({ questions, criteria, advice, artefacts }: CoverageRow) =>
  [questions, criteria, advice, artefacts].every((ids) => ids.length === 0);

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

describe('the topics of the deck', () => {
  test('are all carried by something', () => {
    expect(rows.filter(isEmpty).map(({ topic }) => `${topic.id} (${topic.part})`)).toEqual([]);
  });

  test('have ids of their own and name only what exists', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    const known = {
      questions: idsOf(sections.flatMap(({ questions }) => questions)),
      criteria: idsOf(policies.flatMap((policy) => policy.criteria)),
      advice: idsOf(policies.flatMap(({ advisers }) => advisers)),
      artefacts: idsOf(policies.flatMap(({ landingZone }) => landingZone?.facts ?? [])),
      section: idsOf(sections),
    };
    const wrong = topics.flatMap(({ id, carriedBy = {} }) =>
      (['questions', 'criteria', 'advice', 'artefacts', 'section'] as const).flatMap((kind) =>
        [carriedBy[kind] ?? []]
          .flat()
          .filter((named) => !known[kind].includes(named))
          .map((named) => `${id}: ${named}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('hold every slide heading that a question, a criterion or an adviser cites', () => {
    const headings = new Set(topics.map(({ part }) => part));
    const cited = [
      ...sections.flatMap(({ questions }) => questions.map(({ source }) => source)),
      ...policies
        .flatMap((policy) => [...policy.criteria, ...policy.advisers])
        .flatMap(({ sources }) => sources),
    ].filter(({ document }) => document === deck('').document);
    expect([...new Set(cited.map(({ part }) => part))].filter((part) => !headings.has(part))).toEqual([]);
  });

  test('have 13 instructions and nine practices, each with a criterion', () => {
    expect([containerfileInstructions.length, availabilityPractices.length]).toEqual([13, 9]);
    const judged = new Map(rows.map(({ topic, criteria }) => [topic.id, criteria.length]));
    for (const { id } of [...containerfileInstructions, ...availabilityPractices])
      expect(judged.get(id), id).toBeGreaterThan(0);
  });

  test('stand on the committed page (npm run golden rewrites it)', async () => {
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
  const elsewhere = { ...cited, id: 'elsewhere', category: 'part', sources: [kubernetes('Here', '')] };
  const adviser = {
    id: 'adviser',
    title: '',
    choices: [],
    table: [],
    additions: [],
    sources: [deck('There'), deck('Here')],
  };
  const fact = { ...(gcisCaas.facts[0] as LandingZoneFact), makesNecessary: ['elsewhere'] };
  const policy = {
    criteria: [cited, elsewhere],
    advisers: [adviser],
    landingZone: {
      ...gcisCaas,
      facts: [
        { ...fact, id: 'stated', sources: [deck('Here')], makesNecessary: [] },
        { ...fact, id: 'demanding', sources: [kubernetes('Here', '')] },
      ],
    },
  };
  const starterFiles = [
    { id: 'serving-cited', serves: ['other', 'cited'] },
    { id: 'serving-elsewhere', serves: ['elsewhere'] },
  ];
  const rowOf = (topic: Omit<Topic, 'id' | 'title'>) =>
    coverage([{ id: 'one', title: 'One', ...topic }], [], [policy], starterFiles)[0];
  const nothing = { criteria: [], advice: [], questions: [], artefacts: [] };

  test('without carriers has what cites its heading in the deck, and no other document', () => {
    expect(rowOf({ part: 'Here' })).toMatchObject({
      criteria: ['cited'],
      advice: ['adviser'],
      questions: [],
      artefacts: ['stated', 'serving-cited'],
    });
    expect(rowOf({ part: 'Nowhere' })).toMatchObject(nothing);
  });

  test('with carriers has these alone, what their criteria read, the facts that ask for them, the advisers of the heading, and the starter files that serve its criteria', () => {
    const carriedBy = { criteria: ['elsewhere'], questions: ['exposure', 'origin'], artefacts: ['task'] };
    expect(rowOf({ part: 'Here', carriedBy })).toMatchObject({
      criteria: ['elsewhere'],
      questions: ['exposure', 'origin'],
      advice: ['adviser'],
      artefacts: ['task', 'demanding', 'serving-elsewhere'],
    });
    expect(rowOf({ part: 'Here', carriedBy: { section: 'part' } })).toMatchObject({
      criteria: ['elsewhere'],
      questions: ['origin'],
    });
    expect(rowOf({ part: 'There', carriedBy: {} })).toMatchObject({ ...nothing, advice: ['adviser'] });
  });
});

test('a long list on the page is cut, and says how much', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `q${index}`);
  const [topic] = topics;
  const row = { topic: topic as Topic, questions: ids, criteria: [], advice: [], artefacts: [] };
  expect(coveragePage([row])).toContain('`q9`, 2 more |');
});

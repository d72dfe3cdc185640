import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingsOf } from '../../../questionnaire/relevance.ts';
import { advise } from '../../../scoring/advice/advise.ts';
import type { AdviceClause, AdviceRow, Adviser } from '../../../scoring/advice/adviser.ts';
import {
  adviceOn,
  all,
  clauses,
  completions,
  ids,
  paths,
  questionnaire,
  some,
  someAdviser,
} from '../../support/small-advisers.ts';

describe('against every completion', () => {
  test('a settled choice is that of all of them', () => {
    fc.assert(
      fc.property(someAdviser, some, (adviser, answers) => {
        const { settled, choice } = adviceOn(adviser, answers);
        const ends = new Set(completions(answers).map((one) => adviceOn(adviser, one).choice));
        if (settled) expect([...ends]).toEqual([choice]);
      }),
      { numRuns: 2000 },
    );
  });

  test('once the open questions that it names are answered, the others change nothing', () => {
    fc.assert(
      fc.property(someAdviser, some, all, (adviser, answers, closing) => {
        const { openQuestions } = adviceOn(adviser, answers);
        const closed = {
          ...answers,
          ...Object.fromEntries(openQuestions.map((id) => [id, closing[id] ?? null])),
        };
        expect(new Set(completions(closed).map((one) => adviceOn(adviser, one).choice)).size).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  test('where each row asks its own question, it is settled exactly when all of them agree', () => {
    const table = (choices: readonly string[], sides: readonly number[]): AdviceRow[] => [
      ...choices.map((choice, index) => ({
        choice,
        clauses: clauses.get(ids[index] ?? '')?.slice(sides[index], (sides[index] ?? 0) + 1) ?? [],
        because: choice,
      })),
      { choice: 'a', clauses: [], because: 'In every other case.' },
    ];
    const five = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        someAdviser,
        five(fc.constantFrom('a', 'b', 'c')),
        five(fc.nat(1)),
        some,
        (base, choices, sides, answers) => {
          const adviser = { ...base, table: table(choices, sides) };
          const ends = new Set(completions(answers).map((one) => adviceOn(adviser, one).choice));
          const { settled, openQuestions } = adviceOn(adviser, answers);
          expect(settled).toBe(ends.size === 1);
          expect(openQuestions.length > 0).toBe(!settled);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('the runner-up is the choice of the table without the choice', () => {
  fc.assert(
    fc.property(someAdviser, some, (adviser, answers) => {
      const { choice, runnerUp } = adviceOn(adviser, answers);
      const rest = { ...adviser, table: adviser.table.filter((row) => row.choice !== choice) };
      expect(runnerUp).toBe(adviceOn(rest, answers).choice);
    }),
  );
});

test('what would change the choice does so: the named answers lead to the named choice', () => {
  let tried = 0;
  fc.assert(
    fc.property(someAdviser, all, (adviser, answers) => {
      const { choice, wouldChange } = adviceOn(adviser, answers);
      for (const change of wouldChange) {
        tried++;
        expect(change.choice).not.toBe(choice);
        const named = [...change.when.matchAll(/of (\w+) is (\w+)/g)].map(([, id, value]) => [id, value]);
        expect(change.when).toBe(
          `If ${named.map(([id, value]) => `of ${id} is ${value}`).join(', and if ')}.`,
        );
        expect(adviceOn(adviser, { ...answers, ...Object.fromEntries(named) }).choice).toBe(change.choice);
      }
    }),
    { numRuns: 2000 },
  );
  expect(tried).toBeGreaterThan(500);
});

test('says what decides, what comes beside it, and nothing while no path is recommended', () => {
  const [yes, no] = clauses.get('q0') as [AdviceClause, AdviceClause];
  const adviser: Adviser = {
    id: 'sample',
    title: 'Sample',
    choices: [
      { id: 'a', title: 'A', definition: 'First.' },
      { id: 'b', title: 'B', definition: 'Second.' },
    ],
    table: [
      { choice: 'a', clauses: [yes], because: 'It is so.' },
      { choice: 'b', clauses: [], because: 'In every other case.' },
    ],
    additions: [
      { id: 'also', title: 'Also', clauses: [yes], because: 'It fits.' },
      { id: 'never', title: 'Never', clauses: [no], because: 'It does not.' },
    ],
    sources: [],
  };
  expect(adviceOn(adviser, { q0: 'yes', path: 'yes' })).toEqual({
    id: 'sample',
    title: 'Sample',
    choice: 'a',
    choiceTitle: 'A',
    settled: true,
    reasons: ['It is so.', 'Of q0 is yes.'],
    runnerUp: 'b',
    wouldChange: [{ choice: 'b', when: 'If of q0 is no.' }],
    additions: [{ id: 'also', title: 'Also', because: 'It fits.' }],
    openQuestions: [],
  });
  const none = advise(adviser, {
    standings: standingsOf(questionnaire, {}),
    recommendation: { path: null, candidates: paths, openQuestions: ['path'] },
    toAsk: (list) => [...list],
  });
  expect(none).toMatchObject({
    choice: null,
    settled: false,
    reasons: [],
    wouldChange: [],
    openQuestions: ['q0'],
  });
});

test('nobody is told to bring about what is given, nor to do anything for an application that is switched off', () => {
  const [free] = clauses.get('q1') as [AdviceClause];
  const fixed: AdviceClause = {
    ...(clauses.get('q0') as [AdviceClause])[0],
    kind: 'answer',
    condition: { question: 'q0', is: ['yes'] },
    given: true,
  };
  const adviser: Adviser = {
    id: 'sample',
    title: 'Sample',
    choices: ['a', 'b', 'c'].map((id) => ({ id, title: id, definition: id })),
    table: [
      { choice: 'a', clauses: [fixed], because: 'Given.' },
      { choice: 'b', clauses: [free], because: 'Chosen.' },
      { choice: 'c', clauses: [], because: 'In every other case.' },
    ],
    additions: [],
    sources: [],
  };
  const answers = { q0: 'no', q1: 'no', path: 'yes' };
  expect(adviceOn(adviser, answers).wouldChange.map((one) => one.choice)).toEqual(['b']);
  const retired = advise(adviser, {
    standings: standingsOf(questionnaire, answers),
    recommendation: { path: 'retire', candidates: ['retire'], openQuestions: [] },
    toAsk: (list) => [...list],
  });
  expect(retired).toMatchObject({ choice: 'c', wouldChange: [] });
});

import { describe, expect, test } from 'vitest';
import type { Answers } from '../../questionnaire/answers.ts';
import { oneOf, type Questionnaire, section, severalOf, wholeNumber } from '../../questionnaire/question.ts';
import { type Condition, holds, questionsToAsk, standingsOf } from '../../questionnaire/relevance.ts';
import { deck } from '../../questionnaire/source.ts';

const asked = { text: 'Which?', help: 'Look it up.', source: deck('Probes') };
const yesOrNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
] as const;
const questionnaire: Questionnaire = {
  id: 'sample',
  version: '1.0',
  title: 'Sample',
  description: 'A chain of conditions.',
  sections: [
    section({
      id: 'all',
      title: 'All',
      intro: 'A chain.',
      questions: [
        oneOf({ id: 'a', ...asked, options: yesOrNo }),
        oneOf({ id: 'b', ...asked, options: yesOrNo, appliesWhen: { question: 'a', is: ['yes'] } }),
        oneOf({ id: 'c', ...asked, options: yesOrNo, appliesWhen: { question: 'b', is: ['yes'] } }),
        severalOf({ id: 'many', ...asked, options: yesOrNo }),
        wholeNumber({ id: 'count', ...asked, unit: 'services', least: 0, most: 9 }),
      ],
    }),
  ],
};
const states = (answers: Answers): string[] =>
  [...standingsOf(questionnaire, answers).values()].map((standing) => standing.state);

describe('what is known of a question', () => {
  test.each<[string, Answers, string[]]>([
    ['nothing answered: all open', {}, ['open', 'open', 'open', 'open', 'open']],
    ['"we do not know" is open too', { a: null }, ['open', 'open', 'open', 'open', 'open']],
    [
      'a gate that is shut makes the whole chain irrelevant',
      { a: 'no', b: 'yes', c: 'yes' },
      ['known', 'irrelevant', 'irrelevant', 'open', 'open'],
    ],
    [
      'an answer behind an open gate does not count yet',
      { b: 'yes', c: 'no' },
      ['open', 'open', 'open', 'open', 'open'],
    ],
    [
      'a gate marked not applicable is shut',
      { a: { notApplicable: 'none' }, b: 'yes' },
      ['not-applicable', 'irrelevant', 'irrelevant', 'open', 'open'],
    ],
    [
      'open gates: known',
      { a: 'yes', b: 'yes', c: 'no', many: ['no'], count: 0 },
      ['known', 'known', 'known', 'known', 'known'],
    ],
  ])('%s', (_, answers, expected) => {
    expect(states(answers)).toEqual(expected);
  });
});

describe('a condition', () => {
  const a = (value: string): Condition => ({ question: 'a', is: [value] });
  test.each<[string, Condition, Answers, string]>([
    ['one of several', { question: 'many', is: ['yes'] }, { many: ['no', 'yes'] }, 'true'],
    ['none of several', { question: 'many', is: ['yes'] }, { many: ['no'] }, 'false'],
    ['at least, reached', { question: 'count', atLeast: 2 }, { count: 2 }, 'true'],
    ['at least, missed', { question: 'count', atLeast: 2 }, { count: 1 }, 'false'],
    ['not of open is open', { not: a('yes') }, {}, 'open'],
    ['not of true is false', { not: a('yes') }, { a: 'yes' }, 'false'],
    ['all: one false decides', { all: [a('yes'), { question: 'count', atLeast: 1 }] }, { a: 'no' }, 'false'],
    [
      'all: true and open is open',
      { all: [a('yes'), { question: 'count', atLeast: 1 }] },
      { a: 'yes' },
      'open',
    ],
    ['any: one true decides', { any: [a('yes'), { question: 'count', atLeast: 1 }] }, { a: 'yes' }, 'true'],
    [
      'any: false and open is open',
      { any: [a('yes'), { question: 'count', atLeast: 1 }] },
      { a: 'no' },
      'open',
    ],
  ])('%s', (_, condition, answers, expected) => {
    expect(holds(condition, standingsOf(questionnaire, answers))).toBe(expected);
  });
});

describe('what to ask', () => {
  const ask = (answers: Answers, ids: string[]) =>
    questionsToAsk(questionnaire, ids, standingsOf(questionnaire, answers));
  test('a question whose gate is open leads to the gate', () => expect(ask({}, ['c'])).toEqual(['a']));
  test('a question behind an open gate leads to the last gate', () =>
    expect(ask({ a: 'yes' }, ['c'])).toEqual(['b']));
  test('each once, in the order of the questionnaire, known ones left out', () =>
    expect(ask({ a: 'yes', many: ['no'] }, ['count', 'many', 'c', 'b'])).toEqual(['b', 'count']));
});

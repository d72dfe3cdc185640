import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersDifference, mergeAnswers } from '../../../functions/answers/merge-answers.ts';
import type { Questionnaire } from '../../../questionnaire/question.ts';
import { deck } from '../../../questionnaire/source.ts';

const asked = { text: 'Text', help: 'Help', source: deck('Containers') };
const questionnaire: Questionnaire = {
  id: 'sample',
  version: '1.0',
  title: 'Sample',
  description: 'Two questions.',
  sections: [
    {
      id: 'one',
      title: 'One',
      intro: 'One.',
      questions: [
        { ...asked, id: 'first', kind: 'yes-no' },
        { ...asked, id: 'second', kind: 'whole-number', unit: 'copies', least: 1, most: 9 },
      ],
    },
  ],
};
const stored = { answers: { second: 3 }, notes: { second: 'Counted in May.' } };

describe('mergeAnswers', () => {
  test('keeps what the patch does not name, in the order of the questionnaire', () => {
    const read = mergeAnswers(questionnaire, stored, { answers: { first: true } });
    expect(JSON.stringify(read)).toBe(
      '{"ok":true,"merged":{"answers":{"first":true,"second":3},"notes":{"second":"Counted in May."}}}',
    );
  });

  test('tells "we do not know" from unanswered', () => {
    const unknown = mergeAnswers(questionnaire, stored, { answers: { second: null } });
    const removed = mergeAnswers(questionnaire, stored, { remove: ['second'], notes: { second: null } });
    expect(unknown).toMatchObject({ merged: { answers: { second: null }, notes: stored.notes } });
    expect(removed).toEqual({ ok: true, merged: { answers: {}, notes: {} } });
  });

  test('reports every issue of every part at once, with pointers into the patch', () => {
    const read = mergeAnswers(questionnaire, stored, {
      answers: { first: 'yes', second: 10, third: 1 },
      notes: { 'a/b': 'text', constructor: 'text' },
      remove: ['second', 'fourth'],
    });
    expect(read.ok ? [] : read.issues.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/answers/first', 'wrong-kind'],
      ['/answers/second', 'out-of-range'],
      ['/answers/third', 'unknown-question'],
      ['/notes/a~1b', 'unknown-question'],
      ['/notes/constructor', 'unknown-question'],
      ['/remove/0', 'answered-and-removed'],
      ['/remove/1', 'unknown-question'],
    ]);
  });

  test('never throws and never changes what is stored when it refuses', () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(
        json,
        fc.dictionary(fc.string(), fc.string()),
        fc.array(fc.string()),
        (answers, notes, remove) => {
          const before = JSON.stringify(stored);
          mergeAnswers(questionnaire, stored, { answers: answers as never, notes, remove });
          expect(JSON.stringify(stored)).toBe(before);
        },
      ),
    );
  });
});

test('answersDifference names what changed and nothing else', () => {
  const after = { answers: { first: null, second: 3 }, notes: { first: 'New.' } };
  expect(answersDifference(stored, after)).toEqual({
    answers: { first: { after: null } },
    notes: { first: { after: 'New.' }, second: { before: 'Counted in May.' } },
  });
  expect(answersDifference(after, after)).toEqual({ answers: {}, notes: {} });
});

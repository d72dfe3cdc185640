import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../questionnaire/answers.ts';
import {
  oneOf,
  type Questionnaire,
  section,
  severalOf,
  shortText,
  wholeNumber,
  yesNo,
} from '../../questionnaire/question.ts';
import { deck } from '../../questionnaire/source.ts';

const asked = { text: 'Which?', help: 'Look it up.', source: deck('Probes') };
const questionnaire: Questionnaire = {
  id: 'sample',
  version: '1.0',
  title: 'Sample',
  description: 'Every kind of question.',
  sections: [
    section({
      id: 'all',
      title: 'All',
      intro: 'Every kind.',
      questions: [
        oneOf({
          id: 'colour',
          ...asked,
          alwaysApplies: true,
          options: [
            { id: 'red', label: 'Red' },
            { id: 'blue', label: 'Blue' },
          ],
        }),
        severalOf({
          id: 'shapes',
          ...asked,
          none: 'none',
          options: [
            { id: 'round', label: 'Round' },
            { id: 'flat', label: 'Flat' },
            { id: 'none', label: 'None' },
          ],
        }),
        wholeNumber({ id: 'start-up-seconds', ...asked, unit: 'seconds', least: 0, most: 60 }),
        yesNo({ id: 'painted', ...asked }),
        shortText({ id: 'remark', ...asked, longest: 5 }),
      ],
    }),
  ],
};

test('accepts every kind of answer, "we do not know" and "not applicable", in the questionnaire’s order', () => {
  const read = readAnswers(questionnaire, {
    remark: '香港',
    painted: false,
    shapes: ['flat', 'round'],
    'start-up-seconds': { notApplicable: 'It never starts.' },
    colour: null,
  });
  expect(read).toEqual({
    ok: true,
    answers: {
      colour: null,
      shapes: ['flat', 'round'],
      'start-up-seconds': { notApplicable: 'It never starts.' },
      painted: false,
      remark: '香港',
    },
  });
  expect(read.ok && Object.keys(read.answers)).toEqual([
    'colour',
    'shapes',
    'start-up-seconds',
    'painted',
    'remark',
  ]);
});

test('reads a renamed question under its new id, and an old id that the questionnaire still has as it is', () => {
  const renames = { paint: 'painted', colour: 'tint' };
  expect(readAnswers(questionnaire, { paint: true, colour: 'red' }, renames)).toEqual({
    ok: true,
    answers: { colour: 'red', painted: true },
  });
  expect(readAnswers(questionnaire, { paint: true, painted: true }, renames)).toMatchObject({
    ok: false,
    issues: [{ pointer: '/painted', code: 'answered-twice' }],
  });
});

describe('refuses, and names what is wrong', () => {
  test.each([
    ['an unknown question', { size: 1 }, '/size', 'unknown-question'],
    ['an unknown option', { colour: 'green' }, '/colour', 'unknown-option'],
    ['a number for an option', { colour: 3 }, '/colour', 'wrong-kind'],
    ['a list for one option', { colour: ['red'] }, '/colour', 'wrong-kind'],
    ['a text for a list', { shapes: 'round' }, '/shapes', 'wrong-kind'],
    ['an empty list', { shapes: [] }, '/shapes', 'wrong-kind'],
    ['an unknown option in a list', { shapes: ['round', 'square'] }, '/shapes/1', 'unknown-option'],
    ['an option twice', { shapes: ['round', 'round'] }, '/shapes/1', 'repeated-option'],
    ['"none" beside others', { shapes: ['none', 'flat'] }, '/shapes', 'contradicting-options'],
    ['an object in a list', { shapes: [{}] }, '/shapes/0', 'unknown-option'],
    ['a number out of range', { 'start-up-seconds': 61 }, '/start-up-seconds', 'out-of-range'],
    ['a fraction', { 'start-up-seconds': 1.5 }, '/start-up-seconds', 'wrong-kind'],
    ['a number as text', { 'start-up-seconds': '1' }, '/start-up-seconds', 'wrong-kind'],
    ['yes as text', { painted: 'yes' }, '/painted', 'wrong-kind'],
    ['an empty text', { remark: ' ' }, '/remark', 'wrong-kind'],
    ['a long text', { remark: '123456' }, '/remark', 'too-long'],
    [
      'not applicable to a fact that all have',
      { colour: { notApplicable: 'why' } },
      '/colour',
      'always-applies',
    ],
    [
      'not applicable without a reason',
      { painted: { notApplicable: ' ' } },
      '/painted/notApplicable',
      'reason-missing',
    ],
    [
      'not applicable with a long reason',
      { painted: { notApplicable: 'x'.repeat(501) } },
      '/painted/notApplicable',
      'too-long',
    ],
    [
      'not applicable with a control character in the reason',
      { painted: { notApplicable: 'a\u0085b' } },
      '/painted/notApplicable',
      'control-character',
    ],
    ['a control character in a text', { remark: 'a\u0000' }, '/remark', 'control-character'],
    ['another object', { painted: { value: true } }, '/painted/value', 'wrong-kind'],
    ['a prototype', JSON.parse('{"__proto__": "red"}'), '/__proto__', 'unknown-question'],
    ['an inherited name', { constructor: 'red' }, '/constructor', 'unknown-question'],
    ['a slash in a key', { 'a/b~': 1 }, '/a~1b~0', 'unknown-question'],
  ])('%s', (_, input, pointer, code) => {
    const read = readAnswers(questionnaire, input);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.issues).toEqual([{ pointer, code, detail: expect.stringMatching(/\.$|\?$/) }]);
  });

  test('every issue at once', () => {
    const read = readAnswers(questionnaire, { colour: 'green', painted: 1, nothing: true });
    expect(!read.ok && read.issues.map((issue) => issue.pointer)).toEqual([
      '/colour',
      '/painted',
      '/nothing',
    ]);
  });

  test('no more than a hundred issues, however many there are', () => {
    const many = Object.fromEntries(Array.from({ length: 70_000 }, (_, index) => [`unknown-${index}`, 1]));
    const read = readAnswers(questionnaire, many);
    expect(!read.ok && read.issues.length).toBe(100);
  });

  test.each([null, undefined, 'text', 3, [], [1]])('what is no object: %j', (input) => {
    expect(readAnswers(questionnaire, input)).toMatchObject({
      ok: false,
      issues: [{ pointer: '', code: 'not-an-object' }],
    });
  });

  test('a near miss with a hint', () => {
    const read = readAnswers(questionnaire, { 'start-up-time-seconds': 3 });
    expect(!read.ok && read.issues[0]?.detail).toContain('Did you mean "start-up-seconds"?');
  });
});

test('never throws, and never accepts what is not a known answer', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const read = readAnswers(questionnaire, input);
      if (read.ok)
        expect(
          Object.keys(read.answers).every(
            (id) => id in { colour: 1, shapes: 1, 'start-up-seconds': 1, painted: 1, remark: 1 },
          ),
        ).toBe(true);
      else expect(read.issues.length).toBeGreaterThan(0);
    }),
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('colour', 'shapes', 'painted', 'remark', 'start-up-seconds'),
        fc.anything(),
      ),
      (input) => {
        const read = readAnswers(questionnaire, input);
        if (read.ok) expect(JSON.parse(JSON.stringify(read.answers))).toEqual(read.answers);
      },
    ),
  );
});

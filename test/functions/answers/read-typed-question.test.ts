import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedQuestion } from '../../../functions/answers/read-typed-question.ts';
import { pageForm } from '../../../functions/request/read-page-form.ts';
import { questionsOf } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import {
  oneOf,
  type Question,
  type Questionnaire,
  shortText,
  yesNo,
} from '../../../questionnaire/question.ts';
import { fieldsOf, type KeptQuestion, typedQuestion } from '../../../templates/typed-question.ts';
import { closingAnswer } from '../../support/answers.ts';

const source = applicationReadiness.sections[0].questions[0].source;
const others: readonly Question[] = [
  shortText({ id: 'free', text: 'Which?', help: '', source, longest: 200 }),
  yesNo({ id: 'yes-or-no', text: 'Is it?', help: '', source }),
  oneOf({
    id: 'question',
    text: 'Which one?',
    help: '',
    source,
    options: [{ id: 'unknown', label: 'Unknown' }],
  }),
];
const questionnaire: Questionnaire = {
  ...applicationReadiness,
  sections: [...applicationReadiness.sections, { id: 'more', title: 'More', intro: '', questions: others }],
};
const questions = [...questionsOf(questionnaire).values()];

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((typed) => `.${typed.replaceAll(/\p{Cc}/gu, '\n')}`.trim());

const keptOf = (question: Question): fc.Arbitrary<KeptQuestion> =>
  fc.record(
    { answer: fc.oneof(closingAnswer(question), fc.constant(null)), note: text, override: text },
    { requiredKeys: [] },
  );

const sent = (question: Question, shown: KeptQuestion, wanted: KeptQuestion) =>
  pageForm([
    [`shown.${question.id}`, JSON.stringify(shown)],
    ...fieldsOf(question, typedQuestion(wanted)).map(([name, value]) => [name, value] as const),
  ]);

const anyQuestion = fc.constantFrom(...questions);

const read = (question: Question, form: ReturnType<typeof pageForm>) => {
  const one = readTypedQuestion(questionnaire, question, form);
  if (typeof one === 'string') throw new Error(one);
  return one;
};

it('finds no change in a form that is sent back as it was shown', () => {
  fc.assert(
    fc.property(
      anyQuestion.chain((question) => fc.tuple(fc.constant(question), keptOf(question))),
      ([question, kept]) => {
        const one = read(question, sent(question, kept, kept));
        expect([one.errors, JSON.stringify(one.mine)]).toEqual([[], JSON.stringify(one.shown)]);
      },
    ),
  );
});

it('reads whatever can be kept back out of its fields', () => {
  const canonical = (kept: KeptQuestion) => ({
    ...kept,
    answer: Array.isArray(kept.answer) ? kept.answer.toSorted() : kept.answer,
  });
  fc.assert(
    fc.property(
      anyQuestion.chain((question) => fc.tuple(fc.constant(question), keptOf(question), keptOf(question))),
      ([question, shown, wanted]) => {
        const one = read(question, sent(question, shown, wanted));
        expect(one.errors).toEqual([]);
        expect(canonical(one.mine)).toEqual(canonical(wanted));
      },
    ),
  );
});

it('takes the line ends of a browser for no change', () => {
  const free = others[0] as Question;
  const shown = { answer: 'one\r\ntwo\rthree', note: 'a\r\nb' };
  const form = pageForm([
    ['shown.free', JSON.stringify(shown)],
    ['answer.free', 'one\ntwo\nthree'],
    ['note.free', 'a\nb'],
  ]);
  expect(read(free, form).mine).toEqual(shown);
});

const question = (id: string) => questionsOf(questionnaire).get(id) as Question;

describe('what is wrong', () => {
  it.each([
    ['recovery-time-hours', [['answer', 'ten']], [{ part: 'answer', code: 'wrong-kind' }]],
    ['recovery-time-hours', [['answer', '99999999']], [{ part: 'answer', code: 'out-of-range' }]],
    [
      'recovery-time-hours',
      [
        ['answer', '8'],
        ['instead', '?unknown'],
      ],
      [{ part: 'answer', code: 'more-than-one' }],
    ],
    [
      'inbound-protocols',
      [
        ['answer', 'http'],
        ['answer', '?unknown'],
      ],
      [{ part: 'answer', code: 'more-than-one' }],
    ],
    [
      'host-access',
      [
        ['answer', 'none'],
        ['answer', 'host-paths'],
      ],
      [{ part: 'answer', code: 'contradicting-options' }],
    ],
    [
      'middleware',
      [
        ['answer', '?not-applicable'],
        ['reason', ' '],
      ],
      [{ part: 'reason', code: 'reason-missing' }],
    ],
    [
      'middleware',
      [
        ['answer', '?not-applicable'],
        ['reason', 'x'.repeat(501)],
      ],
      [{ part: 'reason', code: 'too-long' }],
    ],
    ['middleware', [['reason', 'It has none.']], [{ part: 'answer', code: 'reason-alone' }]],
    ['middleware', [['answer', 'nothing-of-ours']], [{ part: 'answer', code: 'unknown-option' }]],
    ['free', [['answer', 'x'.repeat(201)]], [{ part: 'answer', code: 'too-long' }]],
    [
      'free',
      [
        ['answer', 'a'],
        ['note', 'x'.repeat(2001)],
      ],
      [{ part: 'note', code: 'too-long' }],
    ],
    [
      'free',
      [
        ['answer', 'a'],
        ['override', '\u200b'],
      ],
      [{ part: 'override', code: 'nothing-visible' }],
    ],
    [
      'free',
      [
        ['answer', 'a'],
        ['note', 'a\u0000'],
      ],
      [{ part: 'note', code: 'control-character' }],
    ],
  ] as const)('%s %o', (id, fields, errors) => {
    const shown = { note: 'kept' };
    const form = pageForm([
      [`shown.${id}`, JSON.stringify(shown)],
      ...(fields.some(([part]) => part === 'note') ? [] : [[`note.${id}`, 'kept'] as const]),
      ...fields.map(([part, value]) => [`${part}.${id}`, value] as const),
    ]);
    const one = read(question(id), form);
    expect(one.errors).toEqual(errors);
    for (const { part } of errors) {
      const kept = part === 'reason' ? 'answer' : part;
      expect(one.mine[kept]).toEqual((shown as KeptQuestion)[kept]);
    }
  });

  it('reads digits of any width, with separators', () => {
    const form = pageForm([
      ['shown.recovery-time-hours', '{}'],
      ['answer.recovery-time-hours', ' １２ '],
    ]);
    expect(read(question('recovery-time-hours'), form).mine.answer).toBe(12);
  });
});

it.each([
  ['no JSON', [['shown.middleware', '{']]],
  ['another field', [['shown.middleware', '{"more":1}']]],
  ['an answer that cannot have been kept', [['shown.middleware', '{"answer":"nothing-of-ours"}']]],
  [
    'two answers to a question for one',
    [
      ['shown.middleware', '{}'],
      ['answer.middleware', 'a'],
      ['answer.middleware', 'b'],
    ],
  ],
  [
    'something unknown in place of an answer',
    [
      ['shown.free', '{}'],
      ['instead.free', 'maybe'],
    ],
  ],
] as const)('takes %s for no form of ours', (_, fields) => {
  const id = fields[0][0].slice('shown.'.length);
  expect(readTypedQuestion(questionnaire, question(id), pageForm([...fields]))).toBe('broken');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../questionnaire/answers.ts';
import { gateTag } from '../../../questionnaire/konveyor/excluding-tags.ts';
import { exportToKonveyor } from '../../../questionnaire/konveyor/export-to-konveyor.ts';
import type {
  KonveyorQuestion,
  KonveyorTag,
} from '../../../questionnaire/konveyor/konveyor-questionnaire.ts';
import { prepare } from '../../../questionnaire/konveyor/prepare.ts';
import { writeKonveyor } from '../../../questionnaire/konveyor/write-konveyor.ts';
import {
  oneOf,
  type Question,
  type Questionnaire,
  severalOf,
  shortText,
  wholeNumber,
  yesNo,
} from '../../../questionnaire/question.ts';
import { type Condition, standingsOf } from '../../../questionnaire/relevance.ts';
import { fullAnswers } from '../../support/answers.ts';
import { readYaml } from '../../support/konveyor.ts';

const rest = { help: 'Look at the folder.', source: { document: 'D', part: 'P' } };
const colour = oneOf({
  id: 'colour',
  text: 'Which colour has it?',
  ...rest,
  options: [
    { id: 'black', label: 'Black' },
    { id: 'white', label: 'White' },
    { id: 'grey', label: 'Grey' },
  ],
});
const open = yesNo({
  id: 'open',
  text: 'Is it open?',
  ...rest,
  appliesWhen: { question: 'colour', is: ['white', 'grey'] },
});
const parts = severalOf({
  id: 'parts',
  text: 'Which parts has it?',
  ...rest,
  options: [
    { id: 'lid', label: 'A lid' },
    { id: 'lock', label: 'A lock' },
    { id: 'none', label: 'None' },
  ],
  none: 'none',
});
const count = wholeNumber({
  id: 'count',
  text: 'How many are there?',
  ...rest,
  unit: 'boxes',
  least: 0,
  most: 9,
});
const name = shortText({ id: 'name', text: 'What is it called?', ...rest, longest: 20 });
const target = (appliesWhen?: Condition): Question =>
  oneOf({
    id: 'target',
    text: 'How heavy is it?',
    ...rest,
    options: [
      { id: 'light', label: 'Light' },
      { id: 'heavy', label: 'Heavy' },
    ],
    ...(appliesWhen ? { appliesWhen } : {}),
  });

const boxes = (...more: readonly Question[]): Questionnaire => ({
  id: 'boxes',
  version: '1.2',
  title: 'Boxes',
  description: 'About boxes.',
  sections: [
    { id: 'words', title: 'Words', intro: 'What it is called.', questions: [name, count] },
    { id: 'box', title: 'The box', intro: 'What it is like.', questions: [colour, open, parts, ...more] },
  ],
});

const heavyIsRed = (id: string, option: string, holds = true) =>
  id === 'target' || id === 'parts'
    ? option === 'heavy' || (option === 'lock' && !holds)
      ? { risk: 'red' as const, rationale: 'It falls.', mitigation: 'Empty it.' }
      : { risk: 'green' as const }
    : { risk: 'unknown' as const };

const exported = (appliesWhen?: Condition) => exportToKonveyor(boxes(target(appliesWhen)), heavyIsRed);
const questionsIn = (appliesWhen?: Condition): readonly KonveyorQuestion[] =>
  exported(appliesWhen).konveyor.sections.flatMap((section) => section.questions);
const targetIn = (appliesWhen?: Condition) =>
  questionsIn(appliesWhen).find(({ text }) => text === 'How heavy is it?') as KonveyorQuestion;

describe('what is exported', () => {
  test('is named after the questionnaire and its version, and can be imported', () => {
    const { konveyor } = exported({ question: 'colour', is: ['black'] });
    expect(konveyor).toMatchObject({
      name: 'Boxes, version 1.2',
      description: 'About boxes.',
      required: false,
      thresholds: { red: 5, yellow: 30, unknown: 5 },
    });
    expect(readYaml(writeKonveyor(konveyor))).toEqual({ ok: true, questionnaire: konveyor });
  });

  test('has one-of questions with their options in order, their risks, and "We do not know" first', () => {
    expect(targetIn()).toEqual({
      order: 4,
      text: 'How heavy is it?',
      explanation: 'Look at the folder.',
      includeFor: [],
      excludeFor: [],
      answers: [
        { order: 0, text: 'We do not know', risk: 'unknown', applyTags: [], autoAnswerFor: [] },
        { order: 1, text: 'Light', risk: 'green', applyTags: [], autoAnswerFor: [] },
        {
          order: 2,
          text: 'Heavy',
          risk: 'red',
          rationale: 'It falls.',
          mitigation: 'Empty it.',
          applyTags: [],
          autoAnswerFor: [],
        },
      ],
    });
  });

  test('asks for each of several options by itself, except for "none"', () => {
    const asked = questionsIn().filter(({ text }) => text.startsWith('Which parts'));
    expect(
      asked.map(({ text, answers }) => [text, answers.map((answer) => [answer.text, answer.risk])]),
    ).toEqual([
      [
        'Which parts has it? Is this true: A lid?',
        [
          ['We do not know', 'unknown'],
          ['Yes', 'green'],
          ['No', 'green'],
        ],
      ],
      [
        'Which parts has it? Is this true: A lock?',
        [
          ['We do not know', 'unknown'],
          ['Yes', 'green'],
          ['No', 'red'],
        ],
      ],
    ]);
  });

  test('keeps a fact that is not judged only where another question depends on it', () => {
    const gate = questionsIn().find(({ text }) => text === 'Which colour has it?');
    expect(gate?.answers.map(({ risk }) => risk)).toEqual(['unknown', 'green', 'green', 'green']);
    expect(gate?.explanation).toContain('A plain fact');
    expect(exported().leftOut.map(({ questionId }) => questionId)).toEqual(['name', 'count', 'open']);
    expect(exported({ question: 'open', is: [true] }).leftOut.map(({ questionId }) => questionId)).toEqual([
      'name',
      'count',
    ]);
  });

  test('leaves no section empty and says why each question is left out', () => {
    expect(exported().konveyor.sections.map(({ order, name: title }) => [order, title])).toEqual([
      [1, 'The box'],
    ]);
    for (const { because } of exported().leftOut) expect(because).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('conditions', () => {
  const not = (...tags: readonly (readonly [string, ...string[]])[]) => tags.map((tag) => gateTag(...tag));

  test.each<[Condition, KonveyorTag[], string]>([
    [
      { question: 'colour', is: ['black'] },
      not(['colour', 'white'], ['colour', 'grey']),
      '“Which colour has it?” is answered “Black”',
    ],
    [
      { not: { question: 'colour', is: ['black', 'grey'] } },
      not(['colour', 'black'], ['colour', 'grey']),
      'not (“Which colour has it?” is answered “Black” or “Grey”)',
    ],
    [
      { question: 'open', is: [true] },
      not(['colour', 'black'], ['open', 'no']),
      '“Is it open?” is answered “Yes”',
    ],
    [
      { not: { question: 'open', is: [true] } },
      not(['open', 'yes']),
      'not (“Is it open?” is answered “Yes”)',
    ],
    [
      { question: 'parts', is: ['lid'] },
      not(['parts', 'lid', 'no']),
      '“Which parts has it?” is answered “A lid”',
    ],
    [
      { not: { question: 'parts', is: ['lid', 'lock'] } },
      not(['parts', 'lid', 'yes'], ['parts', 'lock', 'yes']),
      'not (“Which parts has it?” is answered “A lid” or “A lock”)',
    ],
    [{ question: 'parts', is: ['lid', 'lock'] }, [], '“Which parts has it?” is answered “A lid” or “A lock”'],
    [{ question: 'count', atLeast: 2 }, [], '“How many are there?” is answered with 2 or more'],
    [
      {
        all: [
          { question: 'colour', is: ['black', 'white'] },
          { question: 'parts', is: ['lid'] },
        ],
      },
      not(['colour', 'grey'], ['parts', 'lid', 'no']),
      '“Which colour has it?” is answered “Black” or “White” and “Which parts has it?” is answered “A lid”',
    ],
    [
      {
        any: [
          { question: 'colour', is: ['black'] },
          { question: 'colour', is: ['white'] },
        ],
      },
      not(['colour', 'grey']),
      '“Which colour has it?” is answered “Black” or “Which colour has it?” is answered “White”',
    ],
    [
      {
        any: [
          { question: 'colour', is: ['black'] },
          { question: 'parts', is: ['lid'] },
        ],
      },
      [],
      '“Which colour has it?” is answered “Black” or “Which parts has it?” is answered “A lid”',
    ],
    [
      {
        not: {
          any: [
            { question: 'colour', is: ['black'] },
            { question: 'parts', is: ['lid'] },
          ],
        },
      },
      not(['colour', 'black'], ['parts', 'lid', 'yes']),
      'not (“Which colour has it?” is answered “Black” or “Which parts has it?” is answered “A lid”)',
    ],
  ])('%j', (condition, excludeFor, words) => {
    const asked = targetIn(condition);
    expect(asked.includeFor).toEqual([]);
    expect(asked.excludeFor).toEqual(excludeFor);
    expect(asked.explanation).toBe(`Look at the folder. It applies only if ${words}.`);
    expect(asked.answers.at(-1)).toMatchObject({
      text: 'It does not apply',
      risk: 'green',
    });
    const applied = questionsIn(condition).flatMap(({ answers }) =>
      answers.flatMap(({ applyTags }) => applyTags),
    );
    expect(applied).toEqual(expect.arrayContaining(excludeFor));
  });

  const gates: fc.Arbitrary<Condition> = fc.oneof(
    fc.subarray(['black', 'white', 'grey'], { minLength: 1 }).map((is) => ({ question: 'colour', is })),
    fc.subarray([true, false], { minLength: 1 }).map((is) => ({ question: 'open', is })),
    fc.subarray(['lid', 'lock', 'none'], { minLength: 1 }).map((is) => ({ question: 'parts', is })),
    fc.nat(9).map((atLeast) => ({ question: 'count', atLeast })),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      gates,
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((inner) => ({ not: inner })),
    ),
  }));

  /** The tags that an application has in Konveyor once the exported questions were answered like ours. */
  function tagsFor(konveyor: readonly KonveyorQuestion[], answers: Answers): readonly KonveyorTag[] {
    const { colour: shade, open: isOpen, parts: held } = answers;
    const chosen = [`colour:${shade}`, `open:${isOpen === true ? 'yes' : isOpen === false ? 'no' : ''}`];
    if (Array.isArray(held))
      for (const id of ['lid', 'lock']) chosen.push(`parts:${id}:${held.includes(id) ? 'yes' : 'no'}`);
    return konveyor
      .flatMap((question) => question.answers.flatMap(({ applyTags }) => applyTags))
      .filter(({ tag }) => chosen.includes(tag));
  }

  test('hide nothing that applies, whatever the condition and the answers are', () => {
    const situation = condition.chain((one) =>
      fullAnswers(boxes(target(one))).map((answers) => ({ one, answers })),
    );
    fc.assert(
      fc.property(situation, ({ one, answers }) => {
        const standing = standingsOf(boxes(target(one)), answers).get('target')?.state;
        fc.pre(standing !== 'irrelevant');
        const { konveyor } = exported(one);
        const standings = standingsOf(boxes(target(one)), answers);
        const relevant = Object.fromEntries(
          Object.entries(answers).filter(([id]) => standings.get(id)?.state === 'known'),
        );
        const shown = prepare(konveyor, tagsFor(questionsIn(one), relevant));
        expect(shown.map(({ question }) => question.text)).toContain('How heavy is it?');
      }),
      { numRuns: 400 },
    );
  });
});

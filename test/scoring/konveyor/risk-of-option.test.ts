import { describe, expect, test } from 'vitest';
import { questionnaires } from '../../../questionnaire/index.ts';
import { exportToKonveyor } from '../../../questionnaire/konveyor/export-to-konveyor.ts';
import { writeKonveyor } from '../../../questionnaire/konveyor/write-konveyor.ts';
import { oneOf, type Questionnaire, severalOf, wholeNumber, yesNo } from '../../../questionnaire/question.ts';
import {
  type Criterion,
  fail,
  type Judgement,
  notApplicable,
  partial,
  pass,
} from '../../../scoring/criterion.ts';
import { riskOfOption } from '../../../scoring/konveyor/risk-of-option.ts';
import { policyOf } from '../../../scoring/policy.ts';
import { readYaml } from '../../support/konveyor.ts';

const rest = { help: 'Look.', source: { document: 'D', part: 'P' } };
const options = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id }));
const questionnaire: Questionnaire = {
  id: 'q',
  version: '1.0',
  title: 'Q',
  description: 'Q',
  sections: [
    {
      id: 's',
      title: 'S',
      intro: 'S',
      questions: [
        oneOf({ id: 'one', text: 'One?', ...rest, options: options('good', 'fair', 'bad', 'odd') }),
        oneOf({ id: 'other', text: 'Other?', ...rest, options: options('safe', 'unsafe', 'hopeless') }),
        yesNo({ id: 'yes', text: 'Yes?', ...rest }),
        severalOf({
          id: 'needs',
          text: 'Needs?',
          ...rest,
          options: options('root', 'disk', 'none'),
          none: 'none',
        }),
        severalOf({
          id: 'does',
          text: 'Does?',
          ...rest,
          options: options('scan', 'sign', 'none'),
          none: 'none',
        }),
        wholeNumber({ id: 'hours', text: 'Hours?', ...rest, unit: 'hours', least: 0, most: 9 }),
        oneOf({ id: 'unread', text: 'Unread?', ...rest, options: options('a', 'b') }),
      ],
    },
  ],
};

const criterion = (
  id: string,
  reads: readonly string[],
  assess: Criterion['assess'],
  examples: Criterion['examples'] = [],
): Criterion => ({
  id,
  title: id,
  category: 's',
  weight: 3,
  why: `why ${id}`,
  fix: `fix ${id}`,
  effort: 'M',
  owner: 'department',
  sources: [],
  reads,
  assess,
  examples,
});

const of = (id: string, table: Readonly<Record<string, Judgement>>) =>
  criterion(id, [id], (answers) => table[String(answers[id])] as Judgement);

const risk = (criteria: readonly Criterion[]) => riskOfOption(questionnaire, criteria);
const says = (name: string, of: string) => ({
  risk: of,
  rationale: `why ${name}`,
  mitigation: `fix ${name}`,
});

describe('a criterion that reads one question', () => {
  const riskOf = risk([of('one', { good: pass, fair: partial(75), bad: fail, odd: notApplicable })]);

  test.each([
    ['good', { risk: 'green' }],
    ['fair', says('one', 'yellow')],
    ['bad', says('one', 'red')],
    ['odd', { risk: 'green' }],
  ])('%s', (option, expected) => {
    expect(riskOf('one', option)).toEqual(expected);
  });

  test('yes and no', () => {
    const yes = risk([of('yes', { true: pass, false: fail })]);
    expect([yes('yes', 'yes'), yes('yes', 'no')]).toEqual([{ risk: 'green' }, says('yes', 'red')]);
  });

  test('the worst of several counts', () => {
    const both = risk([
      of('one', { good: pass, fair: partial(50), bad: partial(50), odd: pass }),
      { ...of('one', { good: pass, fair: pass, bad: fail, odd: pass }), why: 'why b', fix: 'fix b' },
    ]);
    expect(both('one', 'bad')).toEqual(says('b', 'red'));
    expect(both('one', 'fair')).toEqual(says('one', 'yellow'));
  });

  test('nothing is judged where none reads the question, and where it or its option is not known', () => {
    const riskOf = risk([of('one', { good: pass })]);
    expect(riskOf('unread', 'a')).toEqual({ risk: 'unknown' });
    expect(riskOf('nothing', 'a')).toEqual({ risk: 'unknown' });
    expect(risk([of('hours', {})])('hours', '1')).toEqual({ risk: 'unknown' });
  });
});

describe('an option among several is judged in the best company', () => {
  const needs = risk([
    criterion('needs', ['needs'], ({ needs: held }) => {
      const list = held as readonly string[];
      return list.includes('root') ? fail : list.includes('disk') ? partial(50) : pass;
    }),
  ]);
  const does = risk([
    criterion('does', ['does'], ({ does: held }) => {
      const list = held as readonly string[];
      return list.includes('scan') ? (list.includes('sign') ? pass : partial(60)) : fail;
    }),
  ]);

  test('where each option is a burden', () => {
    expect(needs('needs', 'root')).toEqual(says('needs', 'red'));
    expect(needs('needs', 'disk')).toEqual(says('needs', 'yellow'));
    expect(needs('needs', 'root', false)).toEqual({ risk: 'green' });
    expect(needs('needs', 'disk', false)).toEqual({ risk: 'green' });
  });

  test('where each option is a merit', () => {
    expect(does('does', 'scan')).toEqual({ risk: 'green' });
    expect(does('does', 'sign')).toEqual({ risk: 'green' });
    expect(does('does', 'scan', false)).toEqual(says('does', 'red'));
    expect(does('does', 'sign', false)).toEqual(says('does', 'yellow'));
  });
});

describe('a criterion that reads two questions', () => {
  const riskOf = risk([
    criterion('two', ['one', 'other'], ({ one, other }) =>
      other === 'hopeless' ? fail : one === 'good' || other === 'safe' ? pass : fail,
    ),
  ]);

  test('red only where no answer to the other mends it, yellow where one has to', () => {
    expect(riskOf('other', 'hopeless')).toEqual(says('two', 'red'));
    expect(riskOf('other', 'unsafe')).toEqual(says('two', 'yellow'));
    expect(riskOf('other', 'safe')).toEqual({ risk: 'green' });
  });

  test('green where no option of the question ends better at worst', () => {
    for (const option of ['good', 'fair', 'bad']) expect(riskOf('one', option)).toEqual({ risk: 'green' });
  });

  test('numbers are tried as the examples have them', () => {
    const timed = risk([
      criterion(
        'timed',
        ['one', 'hours'],
        ({ one, hours }) => (one === 'good' || Number(hours) > 4 ? pass : fail),
        [
          { answers: { one: 'good', hours: 1 }, judgement: pass },
          { answers: { one: 'bad', hours: 8 }, judgement: pass },
        ],
      ),
    ]);
    expect(timed('one', 'good')).toEqual({ risk: 'green' });
    expect(timed('one', 'bad')).toEqual(says('timed', 'yellow'));
  });
});

describe.each(questionnaires)('$id $version', (published) => {
  const { konveyor, leftOut } = exportToKonveyor(
    published,
    riskOfOption(published, policyOf(published).criteria),
  );

  test('can be imported into Konveyor, and into this service again', () => {
    expect(readYaml(writeKonveyor(konveyor))).toEqual({ ok: true, questionnaire: konveyor });
  });

  test('every question is exported or left out with a reason', () => {
    const texts = konveyor.sections.flatMap((section) => section.questions.map(({ text }) => text));
    const missing = published.sections
      .flatMap((section) => section.questions)
      .filter(
        ({ id, text }) =>
          !leftOut.some((one) => one.questionId === id) && !texts.some((one) => one.startsWith(text)),
      );
    expect(missing).toEqual([]);
  });

  test('every question has a green answer and one that we do not know; red and yellow ones have a reason and a remedy', () => {
    for (const { text, answers } of konveyor.sections.flatMap((section) => section.questions)) {
      expect(
        answers.filter(({ risk }) => risk === 'unknown'),
        text,
      ).toHaveLength(1);
      expect(
        answers.some(({ risk }) => risk === 'green'),
        text,
      ).toBe(true);
      for (const answer of answers)
        if (answer.risk === 'red' || answer.risk === 'yellow')
          expect(answer.rationale && answer.mitigation, text).toBeTruthy();
    }
  });
});

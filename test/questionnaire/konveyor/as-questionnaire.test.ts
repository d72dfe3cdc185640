import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf, readAnswers } from '../../../questionnaire/answers.ts';
import { asQuestionnaire, choosable } from '../../../questionnaire/konveyor/as-questionnaire.ts';
import type { KonveyorTag } from '../../../questionnaire/konveyor/konveyor-questionnaire.ts';
import { prepare } from '../../../questionnaire/konveyor/prepare.ts';
import { questionIdOf, TAGS, tagIdsOf } from '../../../questionnaire/konveyor/stable-ids.ts';
import { standingsOf } from '../../../questionnaire/relevance.ts';
import { anyKonveyor, konveyorFrom, licensingYaml } from '../../support/konveyor.ts';

const edition = { id: 'licensing', version: '1.0' };
const licensing = konveyorFrom(licensingYaml);
const ours = asQuestionnaire(licensing, edition);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the licensing questionnaire as one of ours', () => {
  test('asks in the written order, after the tags on which questions depend', () => {
    expect(ours).toMatchObject({ ...edition, title: 'Licensing applications' });
    expect(ours.sections.map(({ id, questions }) => [id, questions.map((question) => question.id)])).toEqual([
      ['tags', ['tags']],
      ['u724cu7167-data-u26-files', ['s1-q1', 's1-q2', 's1-q3', 's1-q4']],
      ['running-it', ['s2-q10', 's2-q20', 's2-q30', 's2-q40']],
      ['money', ['s3-q1', 's3-q2']],
    ]);
  });

  test('offers the tags that questions depend on, and none', () => {
    expect(ours.sections[0]?.questions[0]).toMatchObject({
      kind: 'several-of',
      alwaysApplies: true,
      none: 'none',
      options: [
        { id: 'hosting-container', label: 'Hosting: Container' },
        { id: 'hosting-virtual-machine', label: 'Hosting: Virtual machine' },
        { id: 'runtime-cu2bu2b', label: 'Runtime: C++' },
        { id: 'runtime-java-17', label: 'Runtime: Java 17' },
        { id: 'service-hours-office-hours', label: 'Service hours: Office hours' },
        { id: 'none', label: 'None of these' },
      ],
    });
  });

  test('keeps texts, explanations and sources, and says what "we do not know" stands for', () => {
    expect(questionsOf(ours).get('s2-q10')).toMatchObject({
      kind: 'one-of',
      text: 'Who watches it at night?',
      help: 'Look at the duty roster.\nA mailbox counts as nobody.\n',
      source: { document: 'Licensing applications', part: 'Running it, question 10' },
      appliesWhen: { not: { question: 'tags', is: ['service-hours-office-hours'] } },
      options: [
        { id: 'a1', label: 'The operations team' },
        { id: 'a2', label: 'The supplier, on call' },
        { id: 'a3', label: 'Nobody' },
      ],
    });
    expect(questionsOf(ours).get('s1-q4')?.help).toContain('Answer "we do not know" for: "Nobody can say".');
  });

  test('includeFor wins over excludeFor', () => {
    expect(questionsOf(ours).get('s2-q20')?.appliesWhen).toEqual({
      question: 'tags',
      is: ['hosting-virtual-machine'],
    });
  });

  test('keeps all answers of a question whose risk is never known', () => {
    expect(questionsOf(ours).get('s3-q1')).toMatchObject({ options: [{ id: 'a1' }, { id: 'a2' }] });
  });

  test('asks about no tags where nothing depends on them', () => {
    const bare = konveyorFrom(
      licensingYaml.replaceAll(/ +(include|exclude)For:\n( +- \{.*\n| +- .*\n +tag.*\n)+/g, ''),
    );
    const free = {
      ...bare,
      sections: bare.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) => ({
          ...question,
          answers: question.answers.map((answer) => ({ ...answer, autoAnswerFor: [] })),
        })),
      })),
    };
    expect(asQuestionnaire(free, edition).sections.map(({ id }) => id)).not.toContain(TAGS);
  });
});

test('names that would make the same id, or one of ours, get different ones', () => {
  const yaml = licensingYaml
    .replace('name: Money', 'name: Tags')
    .replace('name: Running it', 'name: tags')
    .replace('name: 牌照 data & files', 'name: tags 2')
    .replaceAll('category: Runtime, tag: C++', 'category: "-", tag: None')
    .replaceAll('category: Runtime, tag: "Java 17"', 'category: "-", tag: "-"');
  const [tags, ...sections] = asQuestionnaire(konveyorFrom(yaml), edition).sections;
  expect(sections.map(({ id }) => id)).toEqual(['tags-2-1', 'tags-2', 'tags-3']);
  expect(tags?.questions[0]).toMatchObject({
    options: [
      { id: 'tag', label: '-: -' },
      { id: 'none-1', label: '-: None' },
      { id: 'hosting-container' },
      { id: 'hosting-virtual-machine' },
      { id: 'runtime-cu2bu2b' },
      { id: 'service-hours-office-hours' },
      { id: 'none' },
    ],
  });
});

test('ids are unique and in kebab-case, and every option can be chosen', () => {
  fc.assert(
    fc.property(anyKonveyor, (konveyor) => {
      const one = asQuestionnaire(konveyor, edition);
      const sections = one.sections.map(({ id }) => id);
      expect(new Set(sections).size).toBe(sections.length);
      const questions = one.sections.flatMap((section) => section.questions);
      expect(questionsOf(one).size).toBe(questions.length);
      for (const id of [...sections, ...questionsOf(one).keys()]) expect(id).toMatch(kebab);
      for (const question of questions) {
        if (!('options' in question)) throw new Error(question.kind);
        const ids = question.options.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          expect(id).toMatch(kebab);
          const answer = question.kind === 'one-of' ? id : [id];
          expect(readAnswers(one, { [question.id]: answer })).toMatchObject({ ok: true });
        }
      }
    }),
  );
});

test('for every choice of tags, the questions that apply are those that Konveyor shows', () => {
  fc.assert(
    fc.property(anyKonveyor, fc.infiniteStream(fc.boolean()), (konveyor, dice) => {
      const held = tagIdsOf(konveyor).filter(() => dice.next().value);
      const answers = held.length > 0 ? { [TAGS]: held.map(([id]) => id) } : { [TAGS]: ['none'] };
      const standings = standingsOf(asQuestionnaire(konveyor, edition), answers);
      const applies = [...standings].filter(([id, { state }]) => id !== TAGS && state !== 'irrelevant');
      const shown = prepare(
        konveyor,
        held.map(([, tag]): KonveyorTag => tag),
      );
      expect(applies.map(([id]) => id).sort()).toEqual(
        shown.map(({ section, question }) => questionIdOf(section, question)).sort(),
      );
    }),
  );
});

test('ids outlive another wording and another order of lines', () => {
  fc.assert(
    fc.property(anyKonveyor, (konveyor) => {
      const edited = {
        ...konveyor,
        sections: konveyor.sections.toReversed().map((section) => ({
          ...section,
          questions: section.questions.toReversed().map((question) => ({
            ...question,
            text: `${question.text}!`,
            answers: question.answers.toReversed().map((answer) => ({ ...answer, text: `${answer.text}!` })),
          })),
        })),
      };
      const idsIn = (one: typeof konveyor) =>
        asQuestionnaire(one, edition).sections.flatMap(({ questions }) =>
          questions.map((question) => [
            question.id,
            'options' in question && question.options.map(({ id }) => id),
          ]),
        );
      expect(idsIn(edited)).toEqual(idsIn(konveyor));
    }),
  );
});

test('an answer of unknown risk can be chosen only where no answer has a known one', () => {
  fc.assert(
    fc.property(anyKonveyor, (konveyor) => {
      for (const question of konveyor.sections.flatMap(({ questions }) => questions)) {
        const risks = choosable(question).map(({ risk }) => risk);
        expect(risks.length).toBeGreaterThan(0);
        if (question.answers.some(({ risk }) => risk !== 'unknown')) expect(risks).not.toContain('unknown');
      }
    }),
  );
});

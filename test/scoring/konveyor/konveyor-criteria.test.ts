import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../../questionnaire/answers.ts';
import { asQuestionnaire } from '../../../questionnaire/konveyor/as-questionnaire.ts';
import { autoAnswered } from '../../../questionnaire/konveyor/auto-answered.ts';
import type { KonveyorQuestionnaire } from '../../../questionnaire/konveyor/konveyor-questionnaire.ts';
import { konveyorCriteria } from '../../../scoring/konveyor/konveyor-criteria.ts';
import { policyOfKonveyor } from '../../../scoring/konveyor/policy-of-konveyor.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import { completed, fullAnswers, someAnswers } from '../../support/answers.ts';
import { anyKonveyor, konveyorFrom, licensingYaml } from '../../support/konveyor.ts';

const edition = { id: 'k', version: '1.0' };
const licensing = konveyorFrom(licensingYaml);
function scoreOf(konveyor: KonveyorQuestionnaire, answers: Answers) {
  const questionnaire = asQuestionnaire(konveyor, edition);
  return scoreAnswers(questionnaire, answers, policyOfKonveyor(questionnaire, konveyor));
}

describe('the licensing questionnaire', () => {
  const criteria = konveyorCriteria(licensing);

  test('has a criterion for each question with a known risk, in the written order', () => {
    expect(criteria.map(({ id, category }) => [category, id])).toEqual([
      ['u724cu7167-data-u26-files', 's1-q1'],
      ['u724cu7167-data-u26-files', 's1-q2'],
      ['u724cu7167-data-u26-files', 's1-q3'],
      ['u724cu7167-data-u26-files', 's1-q4'],
      ['running-it', 's2-q10'],
      ['running-it', 's2-q20'],
      ['running-it', 's2-q30'],
      ['running-it', 's2-q40'],
      ['money', 's3-q2'],
    ]);
    for (const criterion of criteria)
      expect(criterion).toMatchObject({ weight: 3, effort: 'M', owner: 'department', reads: [criterion.id] });
  });

  test('says why and what to do in the words of the questionnaire, or that it says nothing', () => {
    expect(criteria.find(({ id }) => id === 's2-q10')).toMatchObject({
      title: 'Who watches it at night?',
      why: '“The supplier, on call”: The supplier sees the pods only through the department.',
      fix: '“Nobody”: Put it on the roster of the operations team. It states no effort; a month is assumed.',
      sources: [{ document: 'Licensing applications', part: 'Running it, question 10' }],
    });
    expect(criteria.find(({ id }) => id === 's3-q2')).toMatchObject({
      why: 'The questionnaire gives no reason why its answers differ in risk.',
      fix: 'The questionnaire names no remedy: agree one with its author. It states no effort; a month is assumed.',
    });
  });

  test('gives the reasons of the red answers before those of the yellow ones', () => {
    const both = konveyorFrom(
      licensingYaml.replace(
        'text: On a share, risk: yellow',
        'text: On a share, risk: yellow, rationale: Slow.',
      ),
    );
    const [first] = konveyorCriteria({
      ...both,
      sections: both.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) => ({
          ...question,
          answers: question.answers.map((answer) => ({ ...answer, order: 9 - answer.order })),
        })),
      })),
    });
    expect(first?.why).toBe("“On the server's disk”: A pod loses its disk. “On a share”: Slow.");
  });

  test('scores green full, yellow half and red nothing', () => {
    const { findings } = scoreOf(licensing, { 's2-q40': 'a1', 's3-q2': 'a2', 's1-q1': 'a5' });
    const of = (id: string) => findings.find(({ criterionId }) => criterionId === id);
    expect(of('s2-q40')).toMatchObject({ outcome: 'pass', credit: 100 });
    expect(of('s3-q2')).toMatchObject({ outcome: 'partial', credit: 50 });
    expect(of('s1-q1')).toMatchObject({ outcome: 'fail', credit: 0 });
    expect(of('s1-q4')).toMatchObject({ outcome: 'unknown', openQuestions: ['s1-q4'] });
  });

  test('proves nothing while nothing is answered, and names no path', () => {
    expect(scoreOf(licensing, {})).toMatchObject({
      score: { proven: 0, potential: 100, completeness: 0 },
      verdict: { band: 'not-assessed' },
      recommendation: { path: null, paths: [] },
      blockers: [],
    });
  });
});

describe('every questionnaire', () => {
  const answered = (how: typeof someAnswers) =>
    anyKonveyor.chain((konveyor) =>
      how(asQuestionnaire(konveyor, edition)).map((answers) => ({ konveyor, answers })),
    );

  test('has criteria whose examples are judged as they say, and that can pass unless they are given', () => {
    fc.assert(
      fc.property(anyKonveyor, (konveyor) => {
        const criteria = konveyorCriteria(konveyor);
        expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
        for (const criterion of criteria) {
          for (const { answers, judgement } of criterion.examples) {
            expect(criterion.assess(answers)).toEqual(judgement);
            expect(judgement.outcome).not.toBe('not-applicable');
          }
          const passes = criterion.examples.some(({ judgement }) => judgement.outcome === 'pass');
          expect(criterion.given ?? false).toBe(!passes);
        }
      }),
    );
  });

  test('has a score between proven and potential however the open questions end', () => {
    const twice = anyKonveyor.chain((konveyor) => {
      const ours = asQuestionnaire(konveyor, edition);
      return fc.tuple(fc.constant(konveyor), someAnswers(ours), fullAnswers(ours));
    });
    fc.assert(
      fc.property(twice, ([konveyor, before, closing]) => {
        const open = scoreOf(konveyor, before);
        // What is answered automatically is not open; a person who answers it otherwise changes an answer.
        const final = scoreOf(konveyor, completed(autoAnswered(konveyor, before), closing));
        if (final.categories.every(({ weight }) => weight === 0)) return;
        expect(final.score.completeness).toBe(100);
        expect(final.score.proven).toBeGreaterThanOrEqual(open.score.proven);
        expect(final.score.proven).toBeLessThanOrEqual(open.score.potential);
      }),
    );
  });

  test('gets no more for "we do not know" than for any answer, which Konveyor does', () => {
    fc.assert(
      fc.property(answered(fullAnswers), fc.nat(), ({ konveyor, answers }, pick) => {
        const ids = konveyorCriteria(konveyor).map(({ id }) => id);
        fc.pre(ids.length > 0);
        const id = ids[pick % ids.length] as string;
        fc.pre(typeof (answers[id] as Answer) === 'string');
        const open = scoreOf(konveyor, { ...answers, [id]: null }).score;
        const known = scoreOf(konveyor, answers).score;
        expect(open.proven).toBeLessThanOrEqual(known.proven);
        expect(open.potential).toBeGreaterThanOrEqual(known.potential);
      }),
    );
  });
});

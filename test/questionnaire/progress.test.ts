import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applicabilityOf } from '../../questionnaire/applicability.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { progressOf } from '../../questionnaire/progress.ts';
import { standingsOf } from '../../questionnaire/relevance.ts';
import { fullAnswers, someAnswers } from '../support/answers.ts';

const all = applicationReadiness.sections.reduce((sum, { questions }) => sum + questions.length, 0);

it('counts each question once: asked, waiting, or without meaning', () => {
  fc.assert(
    fc.property(someAnswers(applicationReadiness), (answers) => {
      const standings = standingsOf(applicationReadiness, answers);
      const irrelevant = [...standings.values()].filter(({ state }) => state === 'irrelevant').length;
      const progress = progressOf(applicationReadiness, answers);
      const sum = (of: (one: (typeof progress)[number]) => number) =>
        progress.reduce((total, one) => total + of(one), 0);
      expect(sum(({ asked, waiting }) => asked + waiting) + irrelevant).toBe(all);
      for (const { asked, answered, notKnown, waiting, answeredAhead } of progress) {
        expect(answeredAhead).toBeLessThanOrEqual(waiting);
        expect(answered).toBeLessThanOrEqual(asked);
        expect(notKnown).toBeLessThanOrEqual(answered);
      }
    }),
  );
});

it('finds everything answered and nothing waiting once every question is closed', () => {
  fc.assert(
    fc.property(fullAnswers(applicationReadiness), (answers) => {
      for (const { asked, answered, notKnown, waiting } of progressOf(applicationReadiness, answers))
        expect([answered, notKnown, waiting]).toEqual([asked, 0, 0]);
    }),
  );
});

it('counts “we do not know” as answered, and leaves open what depends on it', () => {
  const [section] = progressOf(applicationReadiness, { criticality: null });
  expect(section).toMatchObject({ id: 'application', answered: 1, notKnown: 1 });
});

it('does not count answers to questions that have no meaning', () => {
  fc.assert(
    fc.property(someAnswers(applicationReadiness), (answers) => {
      const applicability = applicabilityOf(applicationReadiness, answers);
      const meant = Object.fromEntries(
        Object.entries(answers).filter(([id]) => applicability.get(id) !== 'false'),
      );
      expect(progressOf(applicationReadiness, meant)).toEqual(progressOf(applicationReadiness, answers));
    }),
  );
});

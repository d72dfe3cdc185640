import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../questionnaire/answers.ts';
import { asQuestionnaire } from '../../../questionnaire/konveyor/as-questionnaire.ts';
import { type KonveyorRisk, konveyorRisks } from '../../../questionnaire/konveyor/konveyor-questionnaire.ts';
import {
  konveyorConfidence,
  konveyorResult,
  konveyorRisk,
} from '../../../scoring/konveyor/konveyor-result.ts';
import { someAnswers } from '../../support/answers.ts';
import { anyKonveyor, konveyorFrom, licensingYaml } from '../../support/konveyor.ts';

type Counts = Record<KonveyorRisk, number>;
const counts = (red: number, yellow: number, green: number, unknown: number): Counts => ({
  red,
  yellow,
  green,
  unknown,
});

test.each([
  [0, 0, 28, 0, 100],
  [1, 0, 27, 0, 48],
  [2, 0, 26, 0, 23],
  [3, 0, 25, 0, 11],
  [0, 1, 27, 0, 97],
  [0, 10, 18, 0, 71],
  [0, 28, 0, 0, 24],
  [0, 0, 0, 28, 70],
  [28, 0, 0, 0, 0],
  [0, 14, 0, 14, 48],
  [0, 8, 12, 8, 69],
  [0, 0, 0, 0, 0],
])('%i red, %i yellow, %i green, %i unknown: confidence %i', (red, yellow, green, unknown, confidence) => {
  expect(konveyorConfidence(counts(red, yellow, green, unknown))).toBe(confidence);
});

test('the confidence is that of the sums of the two series, cut to a whole number', () => {
  const most = fc.nat(60);
  fc.assert(
    fc.property(most, most, most, most, (red, yellow, green, unknown) => {
      const all = red + yellow + green + unknown;
      fc.pre(all > 0);
      const reds = (1 - 0.6 ** red) / 0.4;
      const yellows = (80 * (1 - 0.95 ** yellow)) / 0.05;
      const exact =
        ((reds * 0.95 ** yellow + yellows + 100 * green + 70 * unknown) * 0.5 ** red * 0.98 ** yellow) / all;
      const confidence = konveyorConfidence(counts(red, yellow, green, unknown));
      expect(confidence).toBeGreaterThan(exact - 1 - 1e-9);
      expect(confidence).toBeLessThan(exact + 1e-9);
    }),
  );
});

describe('the risk', () => {
  const thresholds = { red: 5, yellow: 30, unknown: 5 };

  test.each([
    [counts(1, 0, 19, 0), 'red'],
    [counts(1, 0, 20, 0), 'green'],
    [counts(0, 3, 7, 0), 'yellow'],
    [counts(0, 29, 71, 0), 'green'],
    [counts(0, 3, 0, 7), 'yellow'],
    [counts(0, 0, 19, 1), 'unknown'],
    [counts(0, 0, 0, 0), 'unknown'],
  ] as const)('of %j is %s', (of, risk) => {
    expect(konveyorRisk(of, thresholds)).toBe(risk);
  });

  test('is always that of a threshold of 0, red first', () => {
    expect(konveyorRisk(counts(0, 0, 9, 0), { red: 0, yellow: 0, unknown: 9 })).toBe('red');
    expect(konveyorRisk(counts(0, 0, 9, 0), { red: 9, yellow: 0, unknown: 9 })).toBe('yellow');
  });

  test('is one of the colours that a share reaches, in whole numbers', () => {
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.nat(9),
        fc.nat(9),
        fc.nat(9),
        share,
        share,
        share,
        (r, y, g, u, red, yellow, unknown) => {
          const of = counts(r, y, g, u);
          const all = r + y + g + u;
          fc.pre(all > 0);
          const borders = { red, yellow, unknown };
          const reached = (['red', 'yellow', 'unknown'] as const).filter(
            (risk) => of[risk] * 100 >= borders[risk] * all,
          );
          expect(konveyorRisk(of, borders)).toBe(reached[0] ?? 'green');
        },
      ),
    );
  });
});

describe('the licensing questionnaire', () => {
  const licensing = konveyorFrom(licensingYaml);
  const result = (answers: Answers) => konveyorResult(licensing, answers);

  test('without an answer is of unknown risk and 70: what makes the number misleading', () => {
    expect(result({})).toEqual({
      risk: 'unknown',
      confidence: 70,
      status: 'empty',
      counts: counts(0, 0, 0, 9),
      appliedTags: [],
    });
  });

  test('counts the questions that the tags show, with the answers that they select', () => {
    const tagged = result({
      tags: ['hosting-virtual-machine', 'service-hours-office-hours', 'runtime-java-17'],
    });
    expect(tagged).toMatchObject({ status: 'empty', counts: counts(0, 0, 1, 8) });
    expect(result({ tags: ['hosting-container'] })).toMatchObject({
      status: 'empty',
      counts: counts(0, 0, 0, 9),
    });
  });

  const complete = {
    tags: ['hosting-virtual-machine'],
    's1-q1': 'a6',
    's1-q2': 'a1',
    's1-q3': 'a2',
    's1-q4': null,
    's2-q10': 'a3',
    's2-q20': 'a2',
    's2-q30': 'a2',
    's2-q40': 'a1',
    's3-q1': 'a1',
    's3-q2': 'a2',
  };

  test('is complete when every shown question is answered; "we do not know" is an answer where Konveyor offers it', () => {
    expect(result(complete)).toEqual({
      risk: 'red',
      confidence: konveyorConfidence(counts(1, 1, 6, 2)),
      status: 'complete',
      counts: counts(1, 1, 6, 2),
      appliedTags: [{ category: 'Operation', tag: 'Unwatched' }],
    });
    expect(result({ ...complete, 's3-q2': null }).status).toBe('started');
    expect(result({ ...complete, 's3-q2': { notApplicable: 'It has none.' } })).toMatchObject({
      status: 'started',
      counts: counts(1, 0, 6, 3),
    });
  });

  test('is started by the first answer that no tag gave', () => {
    expect(result({ 's3-q2': 'a1' }).status).toBe('started');
    expect(result({ tags: ['runtime-java-17'], 's2-q30': 'a1' }).status).toBe('empty');
  });

  test('an answer to a question that is not shown counts nothing', () => {
    expect(result({ tags: ['none'], 's2-q20': 'a1' })).toEqual(result({ tags: ['none'] }));
  });
});

test('counts every shown question once, whatever is answered', () => {
  const answered = anyKonveyor.chain((konveyor) =>
    someAnswers(asQuestionnaire(konveyor, { id: 'k', version: '1.0' })).map((answers) => ({
      konveyor,
      answers,
    })),
  );
  fc.assert(
    fc.property(answered, ({ konveyor, answers }) => {
      const result = konveyorResult(konveyor, answers);
      const questions = konveyor.sections.flatMap((section) => section.questions);
      const all = konveyorRisks.reduce((sum, risk) => sum + result.counts[risk], 0);
      expect(all).toBeLessThanOrEqual(questions.length);
      expect(result.confidence).toBeGreaterThanOrEqual(0);
      expect(result.confidence).toBeLessThanOrEqual(100);
      expect(Number.isInteger(result.confidence)).toBe(true);
    }),
  );
});

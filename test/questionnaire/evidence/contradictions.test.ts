import { expect, test } from 'vitest';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { compare } from '../../../questionnaire/evidence/compare.ts';
import { contradictionsOf, MOST_PLACES } from '../../../questionnaire/evidence/contradictions.ts';
import type { Finding } from '../../../questionnaire/evidence/finding.ts';
import { finding } from '../../support/evidence.ts';

const found = (findings: readonly Finding[], answers = {}, overrides = {}) =>
  contradictionsOf(compare(applicationReadiness, { answers, notes: {}, overrides }, findings), answers);

const external = finding('session-state', 'external-store');

test('an answer that files show otherwise, with the reason once there is one', () => {
  const answers = { 'session-state': 'in-process-memory' };
  expect(found([external], answers)).toEqual([
    {
      questionId: 'session-state',
      standing: 'contradicts',
      answer: 'in-process-memory',
      suggested: 'external-store',
      sureness: 'stated',
      shownBy: [external],
      against: [],
      overriddenBecause: null,
    },
  ]);
  expect(found([external], answers, { 'session-state': 'Old.' })).toMatchObject([
    { standing: 'overridden', overriddenBecause: 'Old.' },
  ]);
});

test('files that differ, whatever was answered', () => {
  const both = [finding('run-as', 'any-user'), finding('run-as', 'root-always', { file: 'other' })];
  expect(found(both)).toMatchObject([{ standing: 'unanswered', answer: null, against: [both[0]] }]);
  expect(found(both, { 'run-as': 'root-always' })).toMatchObject([{ standing: 'agrees' }]);
});

test('neither agreement, nor an open question, nor a mere hint', () => {
  expect(found([external], { 'session-state': 'external-store' })).toEqual([]);
  expect(found([external])).toEqual([]);
  expect(found([external], { 'session-state': null })).toEqual([]);
  const hint = finding('session-state', 'external-store', { sureness: 'hinted' });
  expect(found([hint], { 'session-state': 'in-process-memory' })).toEqual([]);
});

test('names the first places only', () => {
  const many = Array.from({ length: 9 }, (_, line) =>
    finding('session-state', 'external-store', { line: line + 1 }),
  );
  const [one] = found(many, { 'session-state': 'in-process-memory' });
  expect(one?.shownBy).toEqual(many.slice(0, MOST_PLACES));
});

import { expect, it } from 'vitest';
import type { Answers } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { compare } from '../../../questionnaire/evidence/compare.ts';
import type { Finding } from '../../../questionnaire/evidence/finding.ts';
import { finding } from '../../support/evidence.ts';

const compared = (findings: readonly Finding[], answers: Answers, overrides: Record<string, string> = {}) =>
  compare(applicationReadiness, { answers, notes: {}, overrides }, findings);

it('a shown answer is contradicted by another one, until a reason is given; a hint never is', () => {
  const shown = [finding('image-user', 'root')];
  const hint = [finding('image-user', 'root', { sureness: 'hinted' })];
  const standing = (findings: Finding[], answers: Answers, overrides = {}) =>
    compared(findings, answers, overrides)[0];
  expect(standing(shown, {})).toMatchObject({ standing: 'unanswered' });
  expect(standing(shown, { 'image-user': null })).toMatchObject({ standing: 'unanswered' });
  expect(standing(shown, { 'image-user': 'any-user' })).toMatchObject({ standing: 'contradicts' });
  expect(standing(shown, { 'image-user': 'any-user' }, { 'image-user': 'An old file.' })).toMatchObject({
    standing: 'overridden',
    overriddenBecause: 'An old file.',
  });
  expect(standing(shown, { 'image-user': 'root' }, { 'image-user': 'An old file.' })).toMatchObject({
    standing: 'agrees',
    overriddenBecause: null,
  });
  expect(standing(hint, { 'image-user': 'any-user' })).toMatchObject({ standing: 'differs-from-hint' });
});

it('judges of several statements only those that files speak of', () => {
  const findings = [
    finding('containerfile-practices', 'multi-stage', { holds: false }),
    finding('containerfile-practices', 'exec-form'),
  ];
  const standing = (practices: string[]) =>
    compared(findings, { 'containerfile-practices': practices })[0]?.standing;
  expect(standing(['exec-form', 'no-secrets'])).toBe('agrees');
  expect(standing(['exec-form'])).toBe('agrees');
  expect(standing(['no-secrets'])).toBe('contradicts');
  expect(standing(['multi-stage', 'exec-form'])).toBe('contradicts');
  const not = findings.slice(0, 1);
  expect(compared(not, { 'containerfile-practices': ['none'] })[0]?.standing).toBe('agrees');
});

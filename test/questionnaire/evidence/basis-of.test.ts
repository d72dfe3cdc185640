import { expect, it } from 'vitest';
import type { Answer } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { basisOf } from '../../../questionnaire/evidence/basis-of.ts';
import { compare } from '../../../questionnaire/evidence/compare.ts';
import type { Finding } from '../../../questionnaire/evidence/finding.ts';
import { finding } from '../../support/evidence.ts';

it('counts an answer with a note as documented, and any other as asserted', () => {
  const answers = { 'image-user': 'root', 'run-as': 'root-always', exposure: null };
  const bases = basisOf({ answers, notes: { 'run-as': 'Ticket 12' } }, []);
  expect([...bases]).toEqual([
    ['image-user', 'asserted'],
    ['run-as', 'documented'],
  ]);
});

it('rests on a file only where the file shows the whole answer', () => {
  const basis = (answer: Answer, ...findings: Finding[]) => {
    const given = { answers: { [findings[0]?.question ?? '']: answer }, notes: {}, overrides: {} };
    return [...basisOf(given, compare(applicationReadiness, given, findings)).values()];
  };
  const root = finding('image-user', 'root');
  expect(basis('root', root)).toEqual(['read-from-file']);
  expect(basis('root', { ...root, sureness: 'implied-by-default' })).toEqual(['read-from-file']);
  expect(basis('root', { ...root, sureness: 'hinted' })).toEqual(['documented']);
  expect(basis('any-user', root)).toEqual(['asserted']);
  expect(basis(['exec-form'], finding('containerfile-practices', 'exec-form'))).toEqual(['documented']);
});

import { expect, it } from 'vitest';
import type { ReportedSuggestion } from '../../../templates/report.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { sectionText } from '../../support/section-text.ts';

const sample = sampleReport('complete');
const textWith = (changes: Partial<ReportedSuggestion>) => {
  const place = { question: 'run-as', file: 'deploy/web.yaml', line: 27, isCertain: true };
  return sectionText({ ...sample, suggestions: [{ ...place, standing: 'agrees', ...changes }] }, 'answers');
};

it.each([
  [{ standing: 'agrees' }, 'Read from a file'],
  [{ standing: 'agrees', isCertain: false }, 'A file hints at it'],
  [{ standing: 'unanswered' }, 'A file speaks of it'],
  [{ standing: 'contradicts' }, 'Stands against a file, without a reason'],
  [{ standing: 'overridden' }, 'Stands against a file, for the reason under “Evidence”'],
  [{ standing: 'differs-from-hint', isCertain: false }, 'A file hints at another answer'],
] as const)('says below an answer that %j is %j', (changes, words) => {
  const text = textWith(changes);
  expect(text).toMatch(new RegExp(`^.*account.*\\n? *${words}: deploy/web\\.yaml, line 27`, 'm'));
  expect(text.match(/deploy\/web\.yaml/g)).toHaveLength(1);
  expect(text).toContain('Where attached files speak of a question');
});

it('says nothing of files where none speaks of a question', () => {
  expect(sectionText(sample, 'answers')).not.toMatch(/file.*line|attached files/);
});

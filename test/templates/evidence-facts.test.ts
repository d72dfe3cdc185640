import { expect, it } from 'vitest';
import type { Contradiction } from '../../questionnaire/evidence/contradictions.ts';
import { composeReport } from '../../templates/compose.ts';
import { evidenceFacts } from '../../templates/evidence-facts.ts';
import type { ReportInput } from '../../templates/report.ts';
import { reportText } from '../../templates/text.ts';
import { sampleReport } from '../support/sample-report.ts';

const sample = sampleReport('complete');
const file = {
  name: 'compose.yaml',
  digest: 'ab'.repeat(32),
  findings: 3,
  readers: ['compose'],
  filesByState: { read: 1, 'read-in-part': 0, skipped: 0, refused: 0 },
};
const against = (standing: Contradiction['standing']): Contradiction => ({
  questionId: 'run-as',
  standing,
  answer: 'any-user',
  suggested: 'root-always',
  sureness: 'stated',
  shownBy: [],
  against: [],
  overriddenBecause: null,
});
const input: ReportInput = {
  ...sample,
  result: {
    ...sample.result,
    score: { ...sample.result.score, proven: 40 },
    provenBy: { readFromFile: 20.25, documented: 10, asserted: 9.75 },
  },
  evidence: [file],
  contradictions: [against('contradicts'), against('overridden'), against('overridden'), against('agrees')],
};

it('says how much is read from files, and how many answers stand against one', () => {
  expect(evidenceFacts(input)[0]?.description).toBe(
    '20.25 of 40.00 proven points read from files (1 attached); 1 answer stands against a file, without a reason; 2 answers stand against a file, with the reason',
  );
});

it('says only what there is', () => {
  expect(evidenceFacts(sample)).toEqual([]);
  expect(evidenceFacts({ ...sample, evidence: [] })[0]?.description).toBe('No files are attached');
  expect(evidenceFacts({ ...input, contradictions: [] })[0]?.description).not.toContain('stand');
});

it.each(['full', 'short'] as const)('stands on the first page of the %s edition', (edition) => {
  const [first] = composeReport(input, edition);
  expect(first && reportText([first])).toContain('20.25 of 40.00 proven points read from files');
});

import { describe, expect, it } from 'vitest';
import type { Contradiction } from '../../../questionnaire/evidence/contradictions.ts';
import type { ReportInput } from '../../../templates/report.ts';
import { finding } from '../../support/evidence.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { sectionText } from '../../support/section-text.ts';

const sample = sampleReport('complete');
const provenBy = { readFromFile: 20.25, documented: 10, asserted: 9.75 };
const contradiction = (changes: Partial<Contradiction>): Contradiction => ({
  questionId: 'run-as',
  standing: 'contradicts',
  answer: 'any-user',
  suggested: 'root-always',
  sureness: 'stated',
  shownBy: [finding('run-as', 'root-always', { line: 12 })],
  against: [],
  overriddenBecause: null,
  ...changes,
});
const input: ReportInput = {
  ...sample,
  result: { ...sample.result, score: { ...sample.result.score, proven: 40 }, provenBy },
  evidence: [
    {
      name: 'docker/daemon.json',
      digest: `${'ab'.repeat(16)}${'cd'.repeat(16)}`,
      findings: 17,
      readers: ['daemon-json'],
      filesByState: { read: 1, 'read-in-part': 0, skipped: 0, refused: 0 },
    },
    {
      name: 'deploy.zip',
      digest: 'ef'.repeat(32),
      findings: 0,
      readers: [],
      filesByState: { read: 0, 'read-in-part': 2, skipped: 3, refused: 1 },
    },
  ],
};
const textWith = (...contradictions: readonly Contradiction[]) =>
  sectionText({ ...input, contradictions }, 'evidence');

describe('evidence', () => {
  it('is said to be missing where no file was attached, with what is asserted', () => {
    const text = sectionText(sample, 'evidence');
    const { proven } = sample.result.score;
    expect(text).toContain('No files were attached');
    expect(text).toContain(
      `Asserted: ${proven.toFixed(2)} of the ${proven.toFixed(2)} proven points (100 %).`,
    );
    expect(text).not.toContain('SHA-256');
    expect(sectionText(sampleReport('empty'), 'evidence')).not.toContain('Asserted');
  });

  it('shows how much of the score rests on what', () => {
    const text = textWith();
    expect(text).toContain('Read from a file: 20.25 of the 40.00 proven points (51 %). Every answer');
    expect(text).toContain('Documented: 10.00 of the 40.00 proven points (25 %). Each answer');
    expect(text).toContain('Asserted: 9.75 of the 40.00 proven points (24 %). At least one answer');
  });

  it('names each file with what was read, its findings and its whole digest', () => {
    const text = textWith();
    expect(text).toContain('2 files were attached.');
    expect(text).toMatch(
      /docker\/daemon\.json \| Configuration of the Docker daemon \(daemon\.json\) \| 17 \|/,
    );
    expect(text).toMatch(/(ab){16}\s+(cd){16}/);
    expect(text).toContain('deploy.zip | 2 read in part, 3 skipped, 1 not readable | 0 |');
    expect(text).not.toContain('Where answers and files differ');
  });

  it('lists what differs with its place, and the reason or that there is none', () => {
    const text = textWith(
      contradiction({}),
      contradiction({
        questionId: 'session-state',
        standing: 'overridden',
        answer: { notApplicable: 'A batch.' },
        suggested: 'external-store',
        shownBy: [finding('session-state', 'external-store')],
        overriddenBecause: 'The file is of the old release.',
      }),
      contradiction({
        standing: 'agrees',
        against: [finding('run-as', 'fixed-user', { file: 'b', line: 3 })],
      }),
    );
    expect(text).toContain('[poor] 1 answer stands against a file without a reason');
    expect(text).toMatch(/Any ordinary account.* \| root \(Dockerfile, line 12\) \| No reason was given/);
    expect(text).toMatch(
      /Not applicable: A batch\. \| .* \(Dockerfile, line 1\) \| The file is of the old release\./,
    );
    expect(text).toMatch(
      /Elsewhere: One fixed ordinary account.* \(b, line 3\) \| It follows the files that count/,
    );
  });

  it('says of a single file what became of it only where it was not read whole', () => {
    const filesByState = { read: 0, 'read-in-part': 1, skipped: 0, refused: 0 };
    const [file] = input.evidence ?? [];
    if (!file) throw new Error('The input has no file.');
    expect(sectionText({ ...input, evidence: [{ ...file, filesByState }] }, 'evidence')).toMatch(
      /\(daemon\.json\)\s+Read in part \| 17 \|/,
    );
  });

  it('says so where files show nothing for certain', () => {
    const result = { ...input.result, provenBy: { readFromFile: 0, documented: 30, asserted: 10 } };
    expect(sectionText({ ...input, result }, 'evidence')).toContain(
      'Read from a file: 0.00 of the 40.00 proven points (0 %). No claim rests only on answers',
    );
  });

  it('warns of nothing once every difference has its reason', () => {
    expect(textWith(contradiction({ standing: 'overridden', overriddenBecause: 'Old.' }))).not.toContain(
      '[poor]',
    );
  });
});

it('a finding says when it rests on more than a person’s word', () => {
  const [first, second, ...others] = sample.result.findings;
  if (!first || !second) throw new Error('The sample has too few findings.');
  const findings = [
    { ...first, outcome: 'pass', basis: 'read-from-file' } as const,
    { ...second, outcome: 'pass', basis: 'documented' } as const,
    ...others,
  ];
  const text = sectionText({ ...sample, result: { ...sample.result, findings } }, 'findings');
  expect(text.match(/points · read from a file/g)).toHaveLength(1);
  expect(text.match(/points · documented/g)).toHaveLength(1);
  expect(text).not.toContain('· asserted');
});

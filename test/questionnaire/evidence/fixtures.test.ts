import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SentFile } from '../../../questionnaire/evidence/archive/unpacked.ts';
import { evidenceReaders } from '../../../questionnaire/evidence/index.ts';
import { excerptOf } from '../../../questionnaire/evidence/parsing/excerpt.ts';
import { readEvidence } from '../../../questionnaire/evidence/read-evidence.ts';
import { findingProblems } from '../../support/finding-problems.ts';

// One folder a fixture, below the name of its reader: the files as a department would send them, and what they show in
// `findings.tsv`, written by hand, a line a finding: file, line, question, answer (with `!` before a statement that does not hold),
// sureness.
const folder = join(import.meta.dirname, 'fixtures');
const EXPECTED = 'findings.tsv';

const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((reader) => readdirSync(join(folder, reader.name)).map((name) => ({ reader: reader.name, name })));

function filesOf(path: string): SentFile[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== EXPECTED)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ name: file.slice(path.length + 1), bytes: readFileSync(file) }));
}

describe.each(fixtures)('$reader: $name', ({ reader, name }) => {
  const path = join(folder, reader, name);
  const sent = filesOf(path);
  const evidence = readEvidence(sent);

  it('shows what its files say, each with its line', () => {
    const expected = readFileSync(join(path, EXPECTED), 'utf8').split('\n').filter(Boolean).sort();
    const found = evidence.findings.map(({ file, line, question, answer, holds, sureness }) =>
      [file, line, question, `${holds ? '' : '!'}${answer}`, sureness].join('\t'),
    );
    expect(found.sort()).toEqual(expected);
  });

  it('is read by its reader, each finding sound and taken from its line', () => {
    expect(evidence.files.map((file) => file.reader)).toContain(reader);
    expect(evidence.findings.flatMap((finding) => findingProblems(finding, evidence))).toEqual([]);
    const linesOf = new Map(
      sent.map((file) => [file.name, new TextDecoder().decode(file.bytes).split(/\r\n?|\n/)]),
    );
    const foreign = evidence.findings.filter(({ file, line, excerpt }) => {
      const shown = excerptOf(linesOf.get(file)?.[line - 1] ?? '');
      return excerpt === '' || !(shown.includes(excerpt.replace(/…$/, '')) || excerpt.includes(shown));
    });
    expect(foreign).toEqual([]);
  });
});

it.each(evidenceReaders)('$id: some fixture shows every field that it declares', ({ id, fields }) => {
  const shown = new Set(
    fixtures
      .filter(({ reader }) => reader === id)
      .flatMap(({ name }) => readEvidence(filesOf(join(folder, id, name))).findings)
      .map(({ questionnaire, question }) => `${questionnaire} ${question}`),
  );
  const never = fields.filter((field) => !shown.has(`${field.questionnaire} ${field.question}`));
  expect(never.map(({ question }) => question)).toEqual([]);
});

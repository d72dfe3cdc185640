import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { daemonJson as reader } from '../../../questionnaire/evidence/daemon-json.ts';
import { MOST_FINDINGS, readEvidence } from '../../../questionnaire/evidence/read-evidence.ts';
import { daemonJson } from '../../support/evidence.ts';

const sent = (files: Readonly<Record<string, string | Uint8Array>>) =>
  Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? strToU8(content) : content,
  }));
const read = (files: Parameters<typeof sent>[0], readers = [reader]) => readEvidence(sent(files), readers);
const told = (files: Parameters<typeof sent>[0]) =>
  read(files).files.map(({ file, state, notices }) => [file, state, ...notices.map(({ code }) => code)]);

it('tells of files in the order in which they were sent, whoever reads them', () => {
  const files = { 'z.txt': 'Prose.', 'b.json': daemonJson, 'a.bin': new Uint8Array(2), 'a.json': daemonJson };
  const { files: readings, findings } = read(files);
  expect(readings.map(({ file }) => file)).toEqual(Object.keys(files));
  expect([...new Set(findings.map(({ file }) => file))]).toEqual(['b.json', 'a.json']);
  for (const { file } of readings) {
    const lines = findings.filter((finding) => finding.file === file).map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  }
});

it('holds 16 million characters of recognised files at once, and refuses what comes after', () => {
  const large = `${daemonJson}${' '.repeat(7 * 1024 * 1024)}`;
  expect(
    told({ 'prose.txt': 'x'.repeat(8_000_000), 'a.json': large, 'b.json': large, 'c.json': large }),
  ).toEqual([
    ['prose.txt', 'skipped', 'unknown-kind'],
    ['a.json', 'read'],
    ['b.json', 'read'],
    ['c.json', 'refused', 'too-large'],
  ]);
});

it('holds 200,000 values at once, those of files that nobody reads included', () => {
  const many = (count: number) => `{"rows":[${'0,'.repeat(count)}0]}`;
  expect(told({ 'a.json': many(160_000), 'b.json': daemonJson, 'c.json': many(160_000) })).toEqual([
    ['a.json', 'skipped', 'unknown-kind'],
    ['b.json', 'read'],
    ['c.json', 'refused', 'too-large'],
  ]);
});

it('gives the first findings, and counts the others with their files', () => {
  const one = read({ 'a.json': daemonJson }).findings.length;
  const count = Math.ceil(MOST_FINDINGS / one) + 1;
  const files = Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.json`, daemonJson]));
  const { files: readings, findings } = read(files);
  expect(findings).toHaveLength(MOST_FINDINGS);
  expect(readings.reduce((sum, each) => sum + each.findings, 0)).toBe(count * one);
});

it('names the first line that is not UTF-8, and reads the rest', () => {
  const big5 = new Uint8Array([...strToU8('{\n  "icc": false,\n  "x": "'), 0xa4, 0xa4, ...strToU8('"\n}\n')]);
  const { files, findings } = read({ 'daemon.json': big5 });
  expect(files).toMatchObject([{ state: 'read-in-part', notices: [{ line: 3, code: 'not-utf-8' }] }]);
  expect(findings.length).toBeGreaterThan(0);
});

it('tells of a broken document once, in the words of the reader where it has some', () => {
  const broken = '{ "icc": false }\n{ "icc": \n';
  const speaking = {
    ...reader,
    recognises: (file: Parameters<typeof reader.recognises>[0]) => file.data.documents.length > 0,
    read: () => ({
      findings: [],
      notices: [{ file: 'a.json', line: 3, code: 'own', detail: 'It breaks off here.' }],
    }),
  };
  const silent = { ...speaking, read: () => ({ findings: [], notices: [] }) };
  const codes = (readers: Parameters<typeof read>[1]) =>
    read({ 'a.json': broken }, readers).files.flatMap(({ notices }) => notices.map(({ code }) => code));
  expect(codes([silent])).toEqual(['syntax']);
  expect(codes([speaking])).toEqual(['own']);
});

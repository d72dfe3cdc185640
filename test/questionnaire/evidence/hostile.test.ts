import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SentFile } from '../../../questionnaire/evidence/archive/unpacked.ts';
import { evidenceReaders } from '../../../questionnaire/evidence/index.ts';
import { readEvidence } from '../../../questionnaire/evidence/read-evidence.ts';
import { findingProblems } from '../../support/finding-problems.ts';

const MIB = 1024 * 1024;
const dockerfile = 'FROM registry.example.hk/base:1.2\nUSER 1001\nCMD ["a"]\n';
const deployment =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: "a/b:1"}]\n';
const compose = 'services:\n  web:\n    image: a/b:1\n    privileged: true\n';

/** What comes with one hostile file and must be read all the same. */
const good: SentFile = { name: 'daemon.json', bytes: strToU8('{"icc": true}') };

const nest = (open: string, times: number) => open.repeat(times);
const bombs: readonly (readonly [name: string, file: string, content: string | Uint8Array])[] = [
  [
    'an alias bomb',
    'a.yaml',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghijk'].map((c, n) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghij'[n]}`).join(',')}]`).join('\n')}\n`,
  ],
  ['an alias that names itself', 'a.yaml', 'services: &a\n  web: *a\n  b: {image: x}\n'],
  ['merge keys in a ring', 'a.yaml', 'services:\n  web: &w\n    <<: *w\n    image: x\n'],
  ['100,000 brackets as YAML', 'a.yaml', `services: ${nest('[', 100_000)}`],
  ['100,000 brackets as JSON', 'a.json', nest('[', 100_000)],
  ['100,000 braces', 'a.json', nest('{"a":', 100_000)],
  ['100,000 dashes', 'a.yaml', nest('- ', 100_000)],
  ['100,000 question marks', 'a.yaml', nest('? ', 100_000)],
  ['100,000 commas', 'a.yaml', `a: [${','.repeat(100_000)}]`],
  ['100,000 wrong escapes', 'a.yaml', `a: "${'\\q'.repeat(100_000)}"`],
  ['100,000 anchors', 'a.yaml', Array.from({ length: 100_000 }, (_, n) => `- &a${n} x`).join('\n')],
  ['100,000 documents', 'a.yaml', '---\na: 1\n'.repeat(60_000)],
  ['10 MB in one line', 'a.yaml', `a: ${'x'.repeat(10 * MIB)}`],
  ['7 MB in one line of YAML', 'a.yaml', `services: {web: {image: "${'x'.repeat(7 * MIB)}"}}`],
  ['7 MB in one line of JSON', 'a.json', `{"icc": "${'x'.repeat(7 * MIB)}"}`],
  ['7 MB in one line of a build file', 'Dockerfile', `FROM a\nRUN ${'x '.repeat(3.5 * MIB)}`],
  ['nested substitutions', 'Dockerfile', `FROM a\nRUN ${nest('$(', 50_000)}\n`],
  ['nested variables', 'Dockerfile', `FROM ${nest('${a:-', 50_000)}\n`],
  ['100,000 instructions', 'Dockerfile', `FROM a\n${'RUN x\n'.repeat(100_000)}`],
  ['a heredoc without an end', 'Dockerfile', `FROM a\nRUN <<EOF\n${'USER root\n'.repeat(1000)}`],
  ['100,000 escapes at line ends', 'Dockerfile', `FROM a\nRUN x ${'\\\n'.repeat(100_000)}y\n`],
  ['control characters', 'Dockerfile', 'FROM a\u0001b\u001b[31m\nUSER root\u0007\n'],
  ['a bell in YAML', 'a.yaml', `${compose}\u0007`],
  ['zero bytes', 'a.yaml', new Uint8Array(1000)],
  ['a program named .yaml', 'a.yaml', Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)],
  ['Latin-1', 'docker-compose.yml', new Uint8Array([...strToU8('# caf'), 0xe9, 0x0a, ...strToU8(compose)])],
  ['tabs', 'a.yaml', compose.replaceAll('  ', '\t')],
  ['a lone surrogate', 'a.json', '{"icc": "\\ud800"}'],
  ['the key __proto__', 'a.json', '{"__proto__": {"icc": true}, "icc": false}'],
  ['a bomb', 'a.gz', gzipSync(new Uint8Array(80 * MIB))],
  ['a bomb in an archive', 'a.zip', zipSync({ 'b.yaml': new Uint8Array(80 * MIB) })],
  ['nothing', 'empty.yaml', ''],
  ['a long name', `${'x'.repeat(5000)}.yaml`, compose],
  ['a huge CSV', 'a.csv', `VM,OS,Memory\n${'a,Red Hat Enterprise Linux 8,4096\n'.repeat(200_000)}`],
  [
    'a CSV with one open quote',
    'a.csv',
    `VM,OS according to the configuration file,Memory\n"${'a,'.repeat(2 * MIB)}`,
  ],
];

describe('one hostile file among good ones', () => {
  it.each(bombs)('%s', (_, name, content) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const { files, findings } = readEvidence([{ name, bytes }, good]);
    const own = files.filter(({ file }) => file !== good.name);
    expect(own.length).toBeGreaterThan(0);
    for (const { state, notices } of own) expect(state === 'read' || notices.length > 0).toBe(true);
    expect(files.find(({ file }) => file === good.name)).toMatchObject({
      state: 'read',
      reader: 'daemon-json',
    });
    expect(findings.flatMap((finding) => findingProblems(finding, { files }))).toEqual([]);
  });
});

describe('any change of an ordinary file', () => {
  const fragments = [
    '\u0000',
    '\t',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ': ',
    '\n',
    '\r',
    '\\',
    '$',
    '&a ',
    '*a',
    '{{ x }}',
    '<<EOF',
    '\ufeff',
    '\ud800',
    '#',
    '---\n',
    '|\n',
    '漢',
  ];
  it.each([
    ['Dockerfile', dockerfile],
    ['deployment.yaml', deployment],
    ['compose.yaml', compose],
  ])('%s is read or told about, and never a fault', (name, content) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(content.length), fc.nat(8), fc.constantFrom(...fragments, '')), {
          maxLength: 5,
        }),
        (changes) => {
          let text = content;
          for (const [at, cut, put] of changes) text = text.slice(0, at) + put + text.slice(at + cut);
          const { files, findings } = readEvidence([{ name, bytes: strToU8(text) }]);
          expect(files).toHaveLength(1);
          for (const { state, notices } of files) {
            expect(state === 'read' || notices.length > 0).toBe(true);
            expect(notices.map(({ code }) => code)).not.toContain('reader-failed');
          }
          expect(findings.flatMap((finding) => findingProblems(finding, { files }))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** A hundred files of one content. */
const many = (name: string, content: string): readonly SentFile[] =>
  Array.from({ length: 100 }, (_, n) => ({ name: `${n}/${name}`, bytes: strToU8(content) }));

describe('many files that are each as dear as one may be', () => {
  it.each([
    ['broken YAML', 'a.yaml', `${'- a\n'.repeat(80_000)}b: @\n`],
    ['YAML of no known kind', 'a.yaml', `a: [${'1,'.repeat(60_000)}1]\n`],
    ['JSON of no known kind', 'a.json', `[${'1,'.repeat(100_000)}1]`],
    ['broken JSON', 'a.json', `{"a": [${'1,'.repeat(60_000)}!`],
    ['text of no known kind', 'a.txt', 'some words\n'.repeat(60_000)],
    ['build files of many lines', 'Dockerfile', `FROM a\n${'RUN x\n'.repeat(1000)}`],
    ['build files of long lines', 'Dockerfile', `FROM a\n${`RUN echo ${'x'.repeat(2000)}\n`.repeat(50)}`],
  ])('%s: those that come too late are refused without a look at them', (_, name, content) => {
    const files = many(name, content);
    let looks = 0;
    const counting = evidenceReaders.map((reader) => ({
      ...reader,
      recognises: (file: Parameters<typeof reader.recognises>[0]) => {
        looks += reader.id === 'dockerfile' ? 1 : 0;
        return reader.recognises(file);
      },
    }));
    const read = readEvidence(files, counting);
    expect(read.files).toHaveLength(100);
    const last = read.files.at(-1);
    expect(last?.notices.map(({ code }) => code)).toEqual(['too-large']);
    expect(last?.findings).toBe(0);
    if (name !== 'Dockerfile') expect(looks).toBeLessThan(70);
  });
});

describe('texts that shapes would be matched against over and over', () => {
  it.each([
    ['blanks after a dollar', `$${' '.repeat(60_000)}\n!`],
    ['lines of blanks', `${' '.repeat(30_000)}x\n`.repeat(200)],
  ])('%s', (_, content) => {
    const { files } = readEvidence(many('a.txt', content));
    for (const { notices } of files) expect(notices).toHaveLength(1);
  });
});

it('a reader that throws costs only the file at which it does', () => {
  const model = evidenceReaders.find(({ id }) => id === 'daemon-json');
  if (!model) throw new Error('There is no such reader.');
  const failing = {
    ...model,
    read: (files: Parameters<typeof model.read>[0]) => {
      if (files.some(({ name }) => name === 'bad.json')) throw new Error('secret detail');
      return model.read(files);
    },
  };
  const sent = [{ name: 'bad.json', bytes: good.bytes }, good];
  const { files, findings } = readEvidence(sent, [failing]);
  expect(files).toMatchObject([
    { state: 'read-in-part', notices: [{ code: 'reader-failed' }] },
    { state: 'read' },
  ]);
  expect(JSON.stringify(files)).not.toContain('secret detail');
  expect(findings.length).toBeGreaterThan(0);
});

import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveLimits, unpacked } from '../../../../questionnaire/evidence/archive/unpacked.ts';
import { tarOf } from './tar-of.ts';

const contents = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.txt$/),
  fc
    .uint8Array({ maxLength: 2000 })
    .filter((bytes) => bytes[0] !== 0x1f && bytes[0] !== 0x50 && bytes[0] !== 0x42),
  { minKeys: 1, maxKeys: 8 },
);

const open = (name: string, bytes: Uint8Array) => [...unpacked([{ name, bytes }])];
const summary = (name: string, bytes: Uint8Array) =>
  open(name, bytes).map((one) => [one.name, one.kind === 'file' ? one.bytes.length : one.code]);

const tarred = (files: Record<string, Uint8Array>) =>
  tarOf(Object.entries(files).map(([path, bytes]) => ({ path, bytes })));

describe('what was packed comes out', () => {
  it.each([
    ['zip', (files: Record<string, Uint8Array>) => zipSync(files)],
    ['zip, stored', (files: Record<string, Uint8Array>) => zipSync(files, { level: 0 })],
    ['tar', tarred],
    ['tar.gz', (files: Record<string, Uint8Array>) => gzipSync(tarred(files))],
    ['tar.gz in a zip', (files: Record<string, Uint8Array>) => zipSync({ 'a.tgz': gzipSync(tarred(files)) })],
  ])('%s', (kind, pack) => {
    fc.assert(
      fc.property(contents, (files) => {
        const prefix = kind === 'tar.gz in a zip' ? 'in/a.tgz' : 'in';
        const found = open('in', pack(files)).map((one) => [
          one.name,
          one.kind === 'file' ? Buffer.from(one.bytes).toString('hex') : one.code,
        ]);
        const expected = Object.entries(files).map(([path, bytes]) => [
          `${prefix}/${path}`,
          Buffer.from(bytes).toString('hex'),
        ]);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['GNU tar', 'L', (path: string) => `${path}\0`],
    ['pax', 'x', (path: string) => `30 mtime=1700000000.000000000\n${path.length + 10} path=${path}\n`],
  ])('a name that is too long for its header, as %s has it', (_, type, record) => {
    const path = `${'folder/'.repeat(20)}Dockerfile`;
    const bytes = strToU8('FROM scratch');
    const tar = tarOf([
      { path: 'long', type, bytes: strToU8(record(path)) },
      { path: path.slice(0, 100), bytes },
      { path: 'next', bytes },
    ]);
    expect(summary('x.tar', tar)).toEqual([
      [`x.tar/${path}`, 12],
      ['x.tar/next', 12],
    ]);
  });

  it('a file that is no archive, and one that is only compressed', () => {
    expect(summary('Dockerfile', strToU8('FROM scratch'))).toEqual([['Dockerfile', 12]]);
    expect(summary('sbom.json.gz', gzipSync(strToU8('{}')))).toEqual([['sbom.json.gz/sbom.json', 2]]);
  });
});

describe('hostile archives', () => {
  const zeros = new Uint8Array(archiveLimits.unpackedBytes + 1);

  it('stops a bomb at the limit, and reads what came before it', () => {
    const bomb = zipSync({ 'a.txt': strToU8('first'), 'bomb.tar': zeros, 'z.txt': strToU8('last') });
    expect(bomb.length).toBeLessThan(100_000);
    expect(summary('x.zip', bomb)).toEqual([
      ['x.zip/a.txt', 5],
      ['x.zip/bomb.tar', 'too-large'],
      ['x.zip/z.txt', 4],
    ]);
    expect(summary('x.gz', gzipSync(zeros))).toEqual([['x.gz', 'too-large']]);
  });

  it('counts what all entries unpack to together', () => {
    const half = zeros.subarray(0, zeros.length / 2 + 2);
    const zip = zipSync({ 'a.tar': half, 'b.tar': half, 'c.txt': strToU8('x') });
    expect(summary('x.zip', zip)).toEqual([
      ['x.zip/a.tar', half.length],
      ['x.zip/b.tar', 'too-large'],
      ['x.zip/c.txt', 1],
    ]);
  });

  it('finds a header that lies about the size, either way', () => {
    for (const claim of [3, 500]) {
      const zip = zipSync({ 'a.txt': strToU8('honest text') });
      const view = new DataView(zip.buffer);
      const directory = zip.length - 22 - (46 + 'a.txt'.length);
      view.setUint32(directory + 24, claim, true);
      expect(summary('x.zip', zip)).toEqual([['x.zip/a.txt', 'lying-header']]);
    }
    const changed = zipSync({ 'a.txt': strToU8('honest text') }, { level: 0 });
    changed[changed.indexOf('h'.charCodeAt(0), 30)] = 'H'.charCodeAt(0);
    expect(summary('x.zip', changed)).toEqual([['x.zip/a.txt', 'damaged']]);
  });

  it('a bomb whose header claims to be small is given up at the limit', () => {
    const zip = zipSync({ 'bomb.txt': zeros });
    new DataView(zip.buffer).setUint32(zip.length - 22 - (46 + 'bomb.txt'.length) + 24, 10, true);
    expect(summary('x.zip', zip)).toEqual([['x.zip/bomb.txt', 'too-large']]);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a/../../b', '..\\x', 'bell\u0007', 'a\u202efdp.sh'])(
    'refuses the path %j, and nothing else',
    (path) => {
      for (const archive of [
        zipSync({ [path]: strToU8('x'), ok: strToU8('y') }),
        tarred({ [path]: strToU8('x'), ok: strToU8('y') }),
      ])
        expect(open('x', archive).map((one) => (one.kind === 'file' ? 'file' : one.code))).toEqual([
          'unsafe-path',
          'file',
        ]);
    },
  );

  it('reads archives in archives to its depth', () => {
    const inner = zipSync({ 'a.txt': strToU8('x') });
    const second = zipSync({ 'b.zip': inner });
    expect(summary('c.zip', second)).toEqual([['c.zip/b.zip/a.txt', 1]]);
    expect(summary('d.zip', zipSync({ 'c.zip': second }))).toEqual([['d.zip/c.zip/b.zip', 'too-deep']]);
  });

  it('counts files, and says where it stopped', () => {
    const many = Object.fromEntries(
      Array.from({ length: archiveLimits.files + 7 }, (_, at) => [`${at}.txt`, strToU8('x')]),
    );
    const found = open('x.zip', zipSync(many, { level: 0 }));
    expect(found.filter(({ kind }) => kind === 'file')).toHaveLength(archiveLimits.files);
    expect(found.at(-1)).toMatchObject({ kind: 'left-out', code: 'too-many-files' });
  });

  it('tells of links, encryption, foreign packing, cut and empty archives', () => {
    expect(summary('x.tar', tarOf([{ path: 'l', type: '2' }]))).toEqual([['x.tar/l', 'link']]);
    const link = { os: 3, attrs: (0o120777 << 16) >>> 0 };
    expect(summary('x.zip', zipSync({ l: [strToU8('/etc/shadow'), link] }))).toEqual([['x.zip/l', 'link']]);
    const locked = zipSync({ a: strToU8('x') });
    new DataView(locked.buffer).setUint16(locked.length - 22 - 47 + 8, 1, true);
    expect(summary('x.zip', locked)).toEqual([['x.zip/a', 'encrypted']]);
    expect(summary('x.7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 1]))).toEqual([['x.7z', 'compression']]);
    expect(summary('x.zip', zipSync({ a: strToU8('x'.repeat(99)) }).subarray(0, 60))).toEqual([
      ['x.zip', 'damaged'],
    ]);
    expect(summary('x.gz', gzipSync(strToU8('x'.repeat(99))).subarray(0, 15))).toEqual([['x.gz', 'damaged']]);
    expect(summary('x.zip', zipSync({}))).toEqual([['x.zip', 'empty-archive']]);
    expect(summary('x.xlsx', zipSync({ '[Content_Types].xml': strToU8('<x/>') }))).toEqual([
      ['x.xlsx', 'office-document'],
    ]);
  });

  it('ends at a tar header that claims a size below zero, or more than there is', () => {
    const after = { path: 'b', bytes: strToU8('y') };
    for (const claims of ['-0000007777\0', '77777777777\0'])
      expect(
        summary('x.tar', tarOf([{ path: 'a', bytes: strToU8('x') }, { path: 'l', claims }, after])).slice(
          0,
          2,
        ),
      ).toEqual([
        ['x.tar/a', 1],
        [expect.stringMatching(/^x\.tar(\/l)?$/), 'damaged'],
      ]);
  });

  it('passes over what no department wrote, and says how much', () => {
    const zip = zipSync({ 'r/.git/a': strToU8('x'), 'r/.git/b': strToU8('x'), 'r/c': strToU8('x') });
    expect(open('x.zip', zip)).toMatchObject([
      { name: 'x.zip/r/c' },
      { name: 'x.zip/.git', detail: '2 entries of .git are not looked at.' },
    ]);
  });

  it('never throws, whatever bytes it gets', () => {
    const seeds = [
      zipSync({ a: strToU8('hello'), b: strToU8('x'.repeat(300)) }),
      tarred({ a: strToU8('hello') }),
      gzipSync(tarred({ a: strToU8('hello') })),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 12 }),
        (seed, changes) => {
          const bytes = seed.slice();
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          for (const one of open('x', bytes)) expect(one.name.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

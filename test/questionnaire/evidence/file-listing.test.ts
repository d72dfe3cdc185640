import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { listedFile } from '../../../questionnaire/evidence/file-listing/listed-file.ts';
import { fileListing } from '../../../questionnaire/evidence/file-listing.ts';
import { guardedFiles } from '../../../questionnaire/evidence/parsing/guarded-files.ts';
import { hardeningTables } from '../../../questionnaire/platform-hardening/index.ts';
import { readText } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

const answerOf = (text: string, question: string) =>
  readText(text).findings.find((one) => one.question === question)?.answer;
const noticesOf = (text: string) =>
  readText(text).files.flatMap(({ notices }) => notices.map(({ code }) => code));

describe('a listing of files', () => {
  it('never throws, and says only what it declares, whatever the text', () =>
    expectReaderProperties(fileListing));

  it('passes a mode only if it has no bit that the recommended one lacks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0o100, max: 0o777 }), (mode) => {
        const text = `${mode.toString(8)} root:root /etc/docker/daemon.json\n`;
        const expected = (mode | 0o644) === 0o644 ? 'as-recommended' : 'otherwise';
        expect(answerOf(text, 'daemon-json-is-protected')).toBe(expected);
      }),
    );
  });

  it('shows by letters what it shows by numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0o777 }), (mode) => {
        const letters = [...'rwxrwxrwx']
          .map((letter, index) => (mode & (0o400 >> index) ? letter : '-'))
          .join('');
        const byLs = listedFile(`-${letters} 1 root docker 12 Jan  5 09:00 /etc/x`, '');
        expect(byLs).toEqual(listedFile(`${mode.toString(8).padStart(3, '0')} root:docker /etc/x`, ''));
      }),
    );
  });

  it('answers alike in any order of its lines', () => {
    const lines = [
      '600 root:root /etc/kubernetes/pki/a.key',
      '640 root:root /etc/kubernetes/pki/b.key',
      '600 kube:root /etc/kubernetes/pki/c.key',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 3 }), (some) => {
        expect(answerOf(some.join('\n'), 'pki-keys-are-protected')).toBe('otherwise');
        expect(answerOf(some.join('\n'), 'pki-directory-belongs-to-root')).toBe('otherwise');
      }),
    );
  });

  it.each([
    ['of an application alone', '644 root:root /opt/app/app.jar\n', ['no-file-asked-for']],
    [
      'with a link',
      'lrwxrwxrwx 1 root root 9 Jan 5 09:00 /etc/docker/daemon.json -> /srv/d.js\n',
      ['symbolic-links'],
    ],
  ])('%s says so', (_, text, codes) => {
    expect(readText(text).findings).toEqual([]);
    expect(noticesOf(text)).toEqual(codes);
  });

  it.each([
    '644\n',
    'name,mode,owner\na,644,root\n',
    'FROM scratch\nCOPY . /\n',
    'kind: Pod\n',
    '-w /etc/docker -p wa\n',
  ])('is not %j', (text) => {
    expect(fileListing.recognises(new EvidenceFile('listing.txt', text))).toBe(false);
  });
});

it.each(guardedFiles.filter(({ path }) => !path.source.includes('.key$')))(
  '$question: mode and owner are those of its row',
  (file) => {
    const entry = hardeningTables.flatMap(({ entries }) => entries).find(({ id }) => id === file.question);
    const wanted = [
      ...(file.widest === undefined ? [] : [`mode ${file.widest.toString(8)} or stricter`]),
      ...(file.owner === undefined ? [] : [`owner ${file.owner}`]),
    ];
    expect(entry?.recommended.replace('the owner', 'owner')).toBe(wanted.join(', '));
  },
);

it('every row about the mode or owner of a file is read from listings', () => {
  const rows = hardeningTables
    .filter(({ id }) => id === 'docker-daemon-files' || id === 'kubernetes-master-node-files')
    .flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(rows.filter((id) => !guardedFiles.some(({ question }) => question === id))).toEqual([]);
});

it('is no broken YAML, whatever its lines look like', () => {
  expect(
    noticesOf('/etc/kubernetes/manifests:\ntotal 4\n-rw------- 1 root root 2 Mar  3 09:14 etcd.yaml\n'),
  ).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { watchedPath } from '../../../questionnaire/evidence/audit-rules/watched-path.ts';
import { auditRules } from '../../../questionnaire/evidence/audit-rules.ts';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { readText } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

const complete = [
  '-w /usr/bin/dockerd -k docker',
  '-w /usr/lib/systemd/system/docker.service -p wa',
  '-w /usr/lib/systemd/system/docker.socket -p wa',
  '-w /etc/default/docker -p wa',
  '-w /etc/docker/daemon.json -p wa',
  '-w /usr/bin/containerd -p wa',
  '-a always,exit -F path=/usr/bin/runc -F perm=wa',
];
const answerOf = (lines: readonly string[]) => {
  const [finding] = readText(lines.join('\n')).findings;
  return finding && `${finding.answer} ${finding.sureness}`;
};

describe('audit rules', () => {
  it('never throws, and says only what it declares, whatever the text', () =>
    expectReaderProperties(auditRules));

  it('are as recommended in any order, and no longer without one of them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(complete, { minLength: complete.length }), fc.nat(6), (lines, gap) => {
        expect(answerOf(lines)).toBe('as-recommended stated');
        const without = lines.filter((_, index) => index !== gap);
        const expected = lines[gap]?.includes('default') ? 'as-recommended hinted' : 'otherwise hinted';
        expect(answerOf(without)).toBe(expected);
        expect(answerOf(['-D', ...without])).toBe(expected.replace('otherwise hinted', 'otherwise stated'));
      }),
    );
  });

  it('before -D do not count', () => {
    expect(answerOf([...complete, '-D'])).toBe('otherwise stated');
  });

  it.each([
    ['-w /etc/docker -p wa -k docker', { path: '/etc/docker', recordsChanges: true }],
    ['-w /etc/docker/ -p r', { path: '/etc/docker', recordsChanges: false }],
    ['auditctl -a exit,always -F dir=/etc/docker -F perm=rx', { path: '/etc/docker', recordsChanges: false }],
    ['-a always,exit -S execve -F path=/usr/bin/runc', { path: '/usr/bin/runc', recordsChanges: false }],
    ['-a never,exit -F path=/usr/bin/runc', undefined],
    ['-W /etc/docker', undefined],
    ['-w relative', undefined],
  ])('%s', (line, expected) => {
    expect(watchedPath(line)).toEqual(expected);
  });

  it.each([
    '- w\n- p\n',
    '-- comment of SQL\nSELECT 1;\n',
    'No rules apply here\n',
    '#!/bin/sh\nset -e\ndocker run -w /app x\n',
  ])('are not %j', (text) => {
    expect(auditRules.recognises(new EvidenceFile('rules.txt', text))).toBe(false);
  });
});

import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readEvidence } from '../../../../questionnaire/evidence/read-evidence.ts';

const read = (text: string) => readEvidence([{ name: 'Containerfile', bytes: strToU8(text) }]);
const filled = 'FROM registry.example.hk/base:1.2\nUSER 1001\nENTRYPOINT ["/opt/app/start"]\n';

it('a starter file that nobody has filled in only hints, and says where to go on', () => {
  const { files, findings } = read(`# CHANGE-ME: the program.\n${filled.replace('start', 'CHANGE-ME')}`);
  expect(files).toMatchObject([{ state: 'read-in-part', notices: [{ code: 'placeholders', line: 4 }] }]);
  expect(findings.length).toBeGreaterThan(3);
  expect(findings.every(({ sureness }) => sureness === 'hinted')).toBe(true);
});

it('a comment that says what was to be filled in may stay', () => {
  const { files, findings } = read(`# CHANGE-ME: the program.\n${filled}`);
  expect(files).toMatchObject([{ state: 'read' }]);
  expect(findings.some(({ sureness }) => sureness === 'stated')).toBe(true);
});

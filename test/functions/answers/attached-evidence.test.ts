import { expect, test } from 'vitest';
import { attachedEvidence } from '../../../functions/answers/attached-evidence.ts';
import { attachedFile } from '../../support/changes.ts';

const one = attachedFile({ name: 'a' });
const other = attachedFile({ name: 'b' });
const reading = { files: [], findings: [] };

test('comes in the order in which it was attached, whatever the store says first', async () => {
  const getReadings = async () =>
    new Map([
      [other.id, reading],
      [one.id, reading],
    ]);
  const evidence = await attachedEvidence({ departmentId: 'd', evidence: [one, other] }, { getReadings });
  expect(evidence.map(({ attached }) => attached.name)).toEqual(['a', 'b']);
});

test('that is attached and not kept is a fault, and not an assessment without evidence', async () => {
  const getReadings = async () => new Map([[one.id, reading]]);
  const attached = { departmentId: 'd', evidence: [one, other] };
  await expect(attachedEvidence(attached, { getReadings })).rejects.toThrow(other.id);
});

import { expect, it } from 'vitest';
import { readOnce } from '../../../functions/store/read-once.ts';
import { application, assessment, attachedFile, change } from '../../support/changes.ts';
import { memoryStore } from '../../support/memory-store.ts';

it('reads one thing once, another thing by itself, and other departments’ as theirs', async () => {
  const plain = memoryStore();
  const made = application('lands');
  await plain.createApplication(change(made));
  let reads = 0;
  const store = readOnce({
    ...plain,
    getApplication: (departmentId, id) => {
      reads += 1;
      return plain.getApplication(departmentId, id);
    },
  });
  const both = await Promise.all([
    store.getApplication('lands', made.id),
    store.getApplication('lands', made.id),
  ]);
  expect(both).toEqual([made, made]);
  expect(reads).toBe(1);
  expect(await store.getApplication('marine', made.id)).toBeUndefined();
  expect(await store.getApplication('lands', 'other')).toBeUndefined();
  expect(reads).toBe(3);
});

it('reads anew once evidence has gone that an assessment named', async () => {
  const store = memoryStore();
  const once = readOnce(store);
  const of = application('lands');
  await store.createApplication(change(of));
  const made = assessment(of, { evidence: [attachedFile()] });
  await store.startAssessment(change(made));
  expect(await once.getAssessment('lands', made.id)).toEqual(made);
  const without = { ...made, version: 2, evidence: [] };
  await store.updateAssessment(change(without));
  expect(await once.getAssessment('lands', made.id)).toEqual(made);
  const named = made.evidence?.map(({ id }) => id) ?? [];
  expect(await once.getReadings('lands', named)).toEqual(new Map());
  expect(await once.getAssessment('lands', made.id)).toEqual(without);
});

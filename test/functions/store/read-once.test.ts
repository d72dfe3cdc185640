import { expect, it } from 'vitest';
import { readOnce } from '../../../functions/store/read-once.ts';
import { application, change } from '../../support/changes.ts';
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

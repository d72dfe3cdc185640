import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allImported,
  editionOfVersion,
  versionOfEdition,
} from '../../../functions/answers/imported-questionnaire.ts';
import { importedEdition } from '../../support/imported-edition.ts';
import { memoryStore } from '../../support/memory-store.ts';

async function storeWith(editions: Readonly<Record<string, number>>) {
  const store = memoryStore();
  for (const [id, newest] of Object.entries(editions))
    for (let edition = 1; edition <= newest; edition += 1)
      expect(await store.importQuestionnaire(importedEdition(id, edition))).toBe('written');
  return store;
}

test('a version names the edition that it was made of, and nothing else does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (edition) => {
      expect(editionOfVersion(versionOfEdition(edition))).toBe(edition);
    }),
  );
  for (const other of ['', '0.0', '1', '1.1', '01.0', '1.00', '-1.0', '1.0 ', '10000.0', '1e3.0'])
    expect(editionOfVersion(other), other).toBeUndefined();
});

test('all editions are listed, each once, though they fill more than one page', async () => {
  const all = await allImported(await storeWith({ early: 2, own: 103, 'own-too': 1 }), 'lands');
  expect(all).toHaveLength(106);
  expect(new Set(all.map(({ id }) => id)).size).toBe(106);
});

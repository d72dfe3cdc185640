import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allImported,
  editionOfVersion,
  newestImported,
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

describe('among more editions than one page of the list holds', () => {
  const editions = { early: 2, own: 103, 'own-too': 1, ownership: 1 };

  test('the newest is found, whatever other ids begin alike', async () => {
    const store = await storeWith(editions);
    for (const [id, newest] of Object.entries(editions))
      expect(await newestImported(store, 'lands', id)).toMatchObject({
        questionnaireId: id,
        edition: newest,
      });
    expect(await newestImported(store, 'lands', 'ow')).toBeUndefined();
    expect(await newestImported(store, 'elsewhere', 'own')).toBeUndefined();
  });

  test('all are listed, each once', async () => {
    const all = await allImported(await storeWith(editions), 'lands');
    expect(all).toHaveLength(107);
    expect(new Set(all.map(({ id }) => id)).size).toBe(107);
  });
});

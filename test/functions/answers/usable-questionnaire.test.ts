import { expect, test } from 'vitest';
import { usableQuestionnaire } from '../../../functions/answers/usable-questionnaire.ts';
import { exampleKonveyor } from '../../../functions/schemas/example-konveyor.ts';
import { importedEdition } from '../../support/imported-edition.ts';

const usable = (id: string, yaml = exampleKonveyor) => usableQuestionnaire(importedEdition(id, 1, yaml).next);

test('has the id and version that people see, and a policy of its own', () => {
  const { questionnaire, policy } = usable('own');
  expect(questionnaire).toMatchObject({ id: 'own', version: '1.0', title: 'Container basics' });
  expect(policy.criteria.map(({ reads }) => reads)).toEqual([['s1-q1']]);
  expect(policy.konveyor?.name).toBe('Container basics');
});

test('is kept for the next request, as long as both its id and its YAML are the same', () => {
  const first = usable('kept');
  expect(usable('kept')).toBe(first);
  expect(usable('other').questionnaire.id).toBe('other');
  expect(usable('kept', exampleKonveyor.replace('Container basics', 'Changed')).questionnaire.title).toBe(
    'Changed',
  );
  expect(usable('kept')).toBe(first);
});

test('is let go when eight others were used since', () => {
  const first = usable('first');
  for (let other = 1; other <= 7; other += 1) usable(`other-${other}`);
  expect(usable('first')).toBe(first);
  for (let other = 1; other <= 8; other += 1) usable(`other-${other}`);
  expect(usable('first')).not.toBe(first);
});

test('that cannot be read any more is a fault', () => {
  expect(() => usable('broken', '{}')).toThrow('broken:0001');
});

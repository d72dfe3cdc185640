import { expect, test } from 'vitest';
import { hongKong } from '../../../questionnaire/source.ts';
import { gcisCaas } from '../../../scoring/landing-zones/gcis-caas.ts';
import { withOwnValues } from '../../../scoring/landing-zones/landing-zone.ts';

const source = hongKong('Letter of the GCIS Planning and Client Advisory Team', 'Answer to question 2');
const value = 'Volumes are offered for one writer only.';

test('an answer that a department was given settles the fact, with the source of the answer', () => {
  const own = withOwnValues(gcisCaas, { 'storage-classes': { value, source } });
  const before = gcisCaas.facts.find(({ id }) => id === 'storage-classes');
  const after = own.facts.find(({ id }) => id === 'storage-classes');
  expect(before).toMatchObject({ confirmation: 'to-be-confirmed' });
  expect(after).toEqual({
    ...before,
    statement: value,
    sources: [source],
    confirmation: 'confirmed-by-department',
    confirmWith: null,
  });
  expect(own.facts.filter((fact) => fact !== after)).toEqual(
    gcisCaas.facts.filter((fact) => fact !== before),
  );
});

test('what is confirmed, or no fact at all, is not changed by it', () => {
  const own = { 'arbitrary-user': { value, source }, 'no-such-fact': { value, source } };
  expect(withOwnValues(gcisCaas, own)).toEqual(gcisCaas);
});

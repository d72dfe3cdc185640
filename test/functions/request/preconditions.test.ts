import { expect, it } from 'vitest';
import { matchesStrongly, matchesWeakly, readEntityTags } from '../../../functions/request/preconditions.ts';

it.each([
  ['"3"', true, true],
  ['"1", "3"', true, true],
  ['*', true, true],
  ['W/"3"', false, true],
  ['"33"', false, false],
])('%s names version 3: strongly %s, weakly %s', (header, strongly, weakly) => {
  const tags = readEntityTags(header);
  if (!tags) throw new Error(`${header} was not read`);
  expect(matchesStrongly(tags, '3')).toBe(strongly);
  expect(matchesWeakly(tags, '3')).toBe(weakly);
});

it.each(['3', '', '"3', '"3" "4"', 'w/"3"', '"3",', '*, "3"'])('does not read %s', (header) => {
  expect(readEntityTags(header)).toBeUndefined();
});

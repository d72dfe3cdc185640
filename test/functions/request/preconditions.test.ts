import { expect, it } from 'vitest';
import { namesTag, readEntityTags } from '../../../functions/request/preconditions.ts';

it.each([
  ['"3"', true],
  ['"1", "3"', true],
  ['*', true],
  ['W/"3"', true],
  ['"33"', false],
])('%s names version 3: %s', (header, named) => {
  const tags = readEntityTags(header);
  if (!tags) throw new Error(`${header} was not read`);
  expect(namesTag(tags, '3')).toBe(named);
});

it.each(['3', '', '"3', '"3" "4"', 'w/"3"', '"3",', '*, "3"'])('does not read %s', (header) => {
  expect(readEntityTags(header)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { wordFor } from '../../templates/word-for.ts';

it.each([
  ['draft', 'Draft'],
  ['lost', 'lost'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
])('says %s as %s', (id, word) => {
  expect(wordFor({ draft: 'Draft' }, id)).toBe(word);
});

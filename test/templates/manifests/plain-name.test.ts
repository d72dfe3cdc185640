import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { plainName } from '../../../templates/manifests/plain-name.ts';

test.each([
  ['Permit Counter System 許可證櫃位系統', 'Permit Counter System 許可證櫃位系統'],
  ['Café (2.0), test-run', 'Café (2.0), test-run'],
  ['a"b\\c\r\n# d', 'a b c d'],
  ['CHANGE-ME: x', 'change me x'],
  ['\u202e\u0000', 'the application'],
  ['字'.repeat(100), '字'.repeat(80)],
])('%j is %j', (name, plain) => expect(plainName(name)).toBe(plain));

it('keeps nothing that could end a comment or a string, and is one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(plainName(name)).toMatch(/^[\p{L}\p{M}\p{N}.,() -]+$/u);
      expect(plainName(name)).not.toMatch(/change-me/i);
      expect(plainName(plainName(name))).toBe(plainName(name));
    }),
  );
});

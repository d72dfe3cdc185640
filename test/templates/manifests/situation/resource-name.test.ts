import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resourceName } from '../../../../templates/manifests/situation/resource-name.ts';

it('is a DNS label of at most 40 characters that begins with a letter, whatever the name is', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii', maxLength: 120 })),
      (name) => {
        expect(resourceName(name)).toMatch(/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/);
      },
    ),
  );
});

it.each([
  ['Permit Counter System 許可證櫃位系統', 'permit-counter-system'],
  ['Église & Marché', 'eglise-marche'],
  ['ＦＵＬＬ ｗｉｄｔｈ', 'full-width'],
  ['2FA Portal', 'app-2fa-portal'],
  ['許可證', 'application'],
  ['  ', 'application'],
  ['', 'application'],
  ['--a--', 'a'],
  ['\ud800', 'application'],
  [`${'long '.repeat(20)}`, 'long-long-long-long-long-long-long-long'],
])('%j becomes %s', (name, expected) => {
  expect(resourceName(name)).toBe(expected);
});

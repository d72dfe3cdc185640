import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownPath } from '../../../functions/auth/own-path.ts';

it.each([
  '/',
  '/departments/lands/applications',
  '/departments/lands/applications?status=draft&name=%E5%9C%B0#top',
  '/comparison?assessment=lands:1&assessment=lands:2',
  '/docs?next=https://loadline.example/',
  '/sign-instructions',
])('goes back to %s', (path) => {
  expect(ownPath(path)).toBe(path);
});

it('gives a path as browsers read it, which a header can hold', () => {
  expect(ownPath('/departments/./lands/地?name=é#圖')).toBe(
    '/departments/lands/%E5%9C%B0?name=%C3%A9#%E5%9C%96',
  );
});

it.each([
  undefined,
  null,
  '',
  'departments',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '/\\/evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  ' /x',
  '\t//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/x\r\nSet-Cookie: a=b',
  '/x\u0000',
  '/x\u0085y',
  '/.//evil.example',
  '/x/..//evil.example',
  '/x\\y',
  '/@evil.example\\',
  `/${'x'.repeat(2000)}`,
  '/sign-in',
  '/sign-in?return=/sign-in',
  '/sign-in/callback?code=1',
  '/sign-out',
  '/signed-out',
  '/./sign-in',
  '/x/../sign-out',
  `/${'地'.repeat(300)}`,
])('goes to the start page in place of %j', (path) => {
  expect(ownPath(path)).toBe('/');
});

it('never leaves the service, whatever is asked', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '@',
    ':',
    'evil.example',
    'x',
    '?',
    '#',
    '\t',
    '%2f',
    '%5c',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = ownPath(pieces.join(''));
      const { origin, pathname } = new URL(path, 'https://loadline.example/sign-in/callback');
      expect(origin).toBe('https://loadline.example');
      expect(pathname.startsWith('//')).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

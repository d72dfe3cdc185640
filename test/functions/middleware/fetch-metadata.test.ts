import { expect, it } from 'vitest';
import { fetchMetadata } from '../../../functions/middleware/fetch-metadata.ts';

const own = 'https://loadline.example';

it.each([
  ['GET', 'cross-site', undefined, 'own'],
  ['HEAD', 'cross-site', 'https://evil.example', 'own'],
  ['POST', 'same-origin', own, 'own'],
  ['POST', 'same-origin', 'null', 'own'],
  ['POST', 'same-origin', undefined, 'own'],
  ['POST', undefined, own, 'own'],
  ['POST', undefined, undefined, 'foreign'],
  ['POST', undefined, 'null', 'foreign'],
  ['POST', undefined, 'https://evil.example', 'foreign'],
  ['POST', undefined, 'http://loadline.example', 'foreign'],
  ['POST', undefined, `${own}.evil.example`, 'foreign'],
  ['POST', 'same-site', own, 'foreign'],
  ['POST', 'cross-site', own, 'foreign'],
  ['POST', 'none', own, 'foreign'],
  ['POST', '', own, 'foreign'],
  ['PUT', 'cross-site', own, 'foreign'],
  ['PATCH', 'cross-site', own, 'foreign'],
  ['DELETE', 'cross-site', own, 'foreign'],
  ['post', 'cross-site', own, 'foreign'],
  ['PURGE', 'cross-site', own, 'foreign'],
] as const)('%s with Sec-Fetch-Site %s and Origin %s is %s', (method, site, origin, expected) => {
  const headers = new Headers({
    ...(site === undefined ? {} : { 'Sec-Fetch-Site': site }),
    ...(origin === undefined ? {} : { Origin: origin }),
  });
  expect(fetchMetadata({ method, headers }, own)).toBe(expected);
});

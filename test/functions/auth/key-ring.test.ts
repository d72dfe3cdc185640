import { expect, it } from 'vitest';
import { keyRing } from '../../../functions/auth/key-ring.ts';
import { testSecret } from '../../support/app.ts';

const keys = keyRing(testSecret);

it('needs a secret of 32 characters', () => {
  expect(() => keyRing('x'.repeat(31))).toThrow(RangeError);
  expect(() => keyRing('x'.repeat(32))).not.toThrow();
});

it('signs the same text alike in every process, and differently for each purpose and secret', async () => {
  const signature = await keys.sign('cursor', 'text');
  expect(signature).toMatch(/^[0-9a-f]{64}$/);
  expect(await keyRing(testSecret).sign('cursor', 'text')).toBe(signature);
  expect(await keys.sign('api-key-pepper', 'text')).not.toBe(signature);
  expect(await keys.sign('cursor', 'texts')).not.toBe(signature);
  expect(await keyRing(`${testSecret}!`).sign('cursor', 'text')).not.toBe(signature);
});

it('opens what it sealed, and hides the text', async () => {
  const text = JSON.stringify({ key: 'll_secret', 語: '𨋢'.repeat(50_000) });
  const sealed = await keys.seal('password', text);
  expect(await keys.open('password', sealed)).toBe(text);
  expect(atob(sealed)).not.toContain('ll_secret');
  expect(sealed.length).toBeLessThan(text.length / 10);
  expect(await keys.seal('password', text)).not.toBe(sealed);
});

it('opens nothing with another password or secret, nor when it was altered', async () => {
  const sealed = await keys.seal('password', 'text');
  const altered = (sealed[30] === 'A' ? 'B' : 'A') + sealed.slice(1);
  await expect(keys.open('passwords', sealed)).rejects.toThrow();
  await expect(keyRing(`${testSecret}!`).open('password', sealed)).rejects.toThrow();
  await expect(keys.open('password', sealed.slice(0, 20) + altered.slice(20))).resolves.toBe('text');
  await expect(keys.open('password', altered)).rejects.toThrow();
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RELEASE } from '../../functions/version.ts';

test('the release is the one of package.json', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(RELEASE).toBe(manifest.version);
});

import { expect, test } from 'vitest';
import { binaryFormat } from '../../../functions/openapi/binary-format.ts';

test('a file is told as OpenAPI 3.0 tells it, at any depth, and everything else stays', () => {
  const file = { type: 'string', contentMediaType: 'application/octet-stream' };
  const document = { a: [{ items: file, n: null }], contentMediaType: { type: 'string' } };
  expect(binaryFormat(document)).toEqual({
    a: [{ items: { type: 'string', format: 'binary' }, n: null }],
    contentMediaType: { type: 'string' },
  });
});

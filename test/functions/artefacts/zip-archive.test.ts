import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipArchive } from '../../../functions/artefacts/zip-archive.ts';

const files = [
  { path: 'README.md', text: '# 許可證\n' },
  { path: '.dockerignore', text: '*\n' },
  { path: 'openshift/service.yaml', text: 'kind: Service\n'.repeat(500) },
];

test('unpacks to the files, in their order', () => {
  const unpacked = unzipSync(zipArchive(files));
  expect(
    Object.entries(unpacked).map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) })),
  ).toEqual(files);
});

test('the same files give the same bytes, and other files others', () => {
  expect(zipArchive(files)).toEqual(zipArchive(structuredClone(files)));
  expect(zipArchive(files)).not.toEqual(zipArchive(files.slice(1)));
});

test('names no time: each entry stands at the first moment that ZIP knows', () => {
  const bytes = zipArchive(files);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expect(view.getUint32(0, true)).toBe(0x04034b50);
  expect(view.getUint32(10, true)).toBe(0x00210000);
});

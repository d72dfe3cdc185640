import { expect, it, test } from 'vitest';
import { formOf } from '../../../functions/request/form-of.ts';

const part = (field: string, fileName: string | undefined, text = 'x') => ({
  field,
  fileName,
  bytes: new TextEncoder().encode(text),
});
const codesOf = async (...parts: ReturnType<typeof part>[]) =>
  (await formOf(parts)).issues.map(({ pointer, code }) => [pointer, code]);

test('files keep their order and their digests, and texts are texts', async () => {
  const { form, issues } = await formOf([
    part('files', 'k8s/部署.yaml', 'abc'),
    part('keepContents', undefined, 'true'),
    part('files', 'b', ''),
  ]);
  expect(issues).toEqual([]);
  expect(form).toMatchObject({
    files: [
      {
        name: 'k8s/部署.yaml',
        digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
      { name: 'b', digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    ],
    keepContents: 'true',
  });
});

it.each([
  ['no name', '', 'no-file-name'],
  ['a long name', 'x'.repeat(256), 'too-long'],
  ['a control character', 'a\u0000b', 'control-character'],
  ['a line break', 'a\r\nb', 'control-character'],
  ['a line separator', 'a\u2028b', 'control-character'],
  ['a turned direction', 'a\u202Egnp.exe', 'control-character'],
  ['a way out', '../../etc/passwd', 'path-in-name'],
  ['a way out in the middle', 'a/../b', 'path-in-name'],
  ['the root', '/etc/passwd', 'path-in-name'],
  ['a drive', 'C:\\temp\\a.txt', 'path-in-name'],
  ['an empty folder', 'a//b', 'path-in-name'],
  ['a folder', 'a/', 'path-in-name'],
  ['blanks only', '  ', 'path-in-name'],
])('a file with %s is refused by its place', async (_, name, code) => {
  expect(await codesOf(part('files', 'fine'), part('files', name))).toEqual([['/files/1', code]]);
});

it.each([
  ['twice', 'a.yaml', 'a.yaml'],
  ['as if inside the other', 'a.zip', 'a.zip/b.yaml'],
  ['as if around the other', 'a.zip/b.yaml', 'a.zip'],
])('a name that stands %s is refused', async (_, one, other) => {
  expect(await codesOf(part('files', one), part('files', other))).toEqual([['/files/1', 'name-taken']]);
});

test('names that only begin alike are two names', async () => {
  expect(await codesOf(part('files', 'a'), part('files', 'ab'), part('files', 'A'))).toEqual([]);
});

test('a text that stands twice, is long, or is text and file at once is refused', async () => {
  expect(await codesOf(part('k', undefined), part('k', undefined))).toEqual([['/k', 'repeated']]);
  expect(await codesOf(part('k', undefined), part('k', 'a'))).toEqual([['/k', 'repeated']]);
  expect(await codesOf(part('k', 'a'), part('k', undefined))).toEqual([['/k', 'repeated']]);
  expect(await codesOf(part('k', undefined, 'x'.repeat(5000)))).toEqual([['/k', 'too-long']]);
});

test('every wrong name is told at once', async () => {
  expect(await codesOf(part('files', ''), part('files', '../a'))).toHaveLength(2);
});

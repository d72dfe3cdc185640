import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryOf, MOST_PARTS, readMultipart } from '../../../functions/request/read-multipart.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const read = (lines: readonly string[], boundary = 'b') =>
  readMultipart(encode(lines.join('\r\n')), boundary);
const oneFile = (disposition: string, content = 'x') =>
  read(['--b', `Content-Disposition: form-data; ${disposition}`, '', content, '--b--', '']);
const nameOf = (disposition: string) => {
  const form = oneFile(disposition);
  return form.ok ? form.parts[0]?.fileName : form.code;
};

describe('a form', () => {
  it('is read byte by byte where its contents almost hold the boundary', () => {
    const boundary = '-'.repeat(70);
    for (const almost of ['\r', '\r\n', '\r\r\n', '-', `\r\n--${'-'.repeat(69)}`]) {
      const content = almost.repeat(4_000_000 / almost.length);
      const form = read(
        [`--${boundary}`, 'Content-Disposition: form-data; name=a', '', `${content}x`, `--${boundary}--`],
        boundary,
      );
      expect(form.ok && form.parts[0]?.bytes.length).toBe(content.length + 1);
    }
  });

  it('is read part by part, without copying', () => {
    const body = encode(
      [
        '--b',
        'Content-Disposition: form-data; name="files"; filename="a.txt"',
        'Content-Type: text/plain',
        '',
        'one\r\n--c\r\n',
        '--b',
        'content-disposition: form-data; name=keepContents',
        '',
        'true',
        '--b--',
      ].join('\r\n'),
    );
    const form = readMultipart(body, 'b');
    if (!form.ok) throw new Error(form.detail);
    expect(form.parts.map(({ bytes, ...part }) => ({ ...part, text: decode(bytes) }))).toEqual([
      { field: 'files', fileName: 'a.txt', text: 'one\r\n--c\r\n' },
      { field: 'keepContents', fileName: undefined, text: 'true' },
    ]);
    for (const { bytes } of form.parts) expect(bytes.buffer).toBe(body.buffer);
  });

  it('may have no part, and parts without content', () => {
    expect(read(['--b--'])).toEqual({ ok: true, parts: [] });
    const form = oneFile('name="files"; filename="empty"', '');
    expect(form.ok && form.parts[0]?.bytes.length).toBe(0);
  });

  it('as the platform writes it comes back as it was, whatever the bytes and the names', async () => {
    const files = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.uint8Array()), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const form = new FormData();
        for (const [name, bytes] of given) form.append('files', new Blob([bytes as BlobPart]), name);
        const request = new Request('https://test.invalid/', { method: 'POST', body: form });
        const boundary = boundaryOf(request.headers.get('Content-Type') ?? '') ?? '';
        const read = readMultipart(await request.bytes(), boundary);
        expect(read.ok && read.parts.map(({ fileName, bytes }) => [fileName, [...bytes]])).toEqual(
          given.map(([name, bytes]) => [
            name.replaceAll(/%(22|0d|0a)/gi, (code) => decodeURIComponent(code)),
            [...bytes],
          ]),
        );
      }),
    );
  });

  it('is never a fault, whatever is sent', () => {
    const pieces = [
      '--b',
      '--b--',
      '\r\n',
      '\n',
      'Content-Disposition: form-data; name="f"',
      ':',
      '"',
      '\\',
      '\0',
      '牌',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (given) => {
        const form = readMultipart(encode(given.join('')), 'b');
        expect(form.ok ? form.parts.length : form.detail).toBeDefined();
      }),
    );
  });
});

describe('a file name', () => {
  it.each([
    ['with the quotes of browsers', 'name="f"; filename="a%22b.txt"', 'a"b.txt'],
    ['with the quotes of other programs', 'name="f"; filename="a\\"b.txt"', 'a"b.txt'],
    ['in Chinese', 'name="f"; filename="部署.yaml"', '部署.yaml'],
    ['as RFC 8187 writes it', 'name="f"; filename*=utf-8\'\'%E9%83%A8%20x.yaml', '部 x.yaml'],
    ['of both kinds', 'name="f"; filename="x"; filename*=UTF-8\'\'%E9%83%A8', '部'],
    ['that cannot be decoded', 'name="f"; filename="x"; filename*=UTF-8\'\'%E9%8', 'x'],
    ['without quotes', 'name=f; filename=a.txt', 'a.txt'],
    ['with a line break', 'name="f"; filename="a%0D%0Ab"', 'a\r\nb'],
    ['with other percent signs', 'name="f"; filename="100%25.txt"', '100%25.txt'],
    ['that is empty', 'name="f"; filename=""', ''],
    ['that is not there', 'name="f"', undefined],
    ['inside the name of the field', 'name="f; filename=x"', undefined],
  ])('%s', (_, disposition, name) => {
    expect(nameOf(disposition)).toBe(name);
  });
});

describe('refuses', () => {
  const disposition = 'Content-Disposition: form-data; name="files"; filename="a"';
  it.each([
    ['no form at all', ['{}'], 'no-first-boundary'],
    ['another boundary', ['--c', disposition, '', 'x', '--c--'], 'no-first-boundary'],
    ['a boundary that goes on', ['--bx', disposition, '', 'x', '--b--'], 'after-boundary'],
    ['an end that is missing', ['--b', disposition, '', 'x'], 'no-last-boundary'],
    ['an end in the headers', ['--b', disposition], 'headers'],
    ['something after the end', ['--b', disposition, '', 'x', '--b--', 'more'], 'after-last-boundary'],
    ['a part without headers', ['--b', '', 'x', '--b--'], 'no-field'],
    ['a part without a field', ['--b', 'Content-Type: text/plain', '', 'x', '--b--'], 'no-field'],
    [
      'another disposition',
      ['--b', 'Content-Disposition: attachment; name="f"', '', 'x', '--b--'],
      'no-field',
    ],
    ['a header twice', ['--b', disposition, disposition, '', 'x', '--b--'], 'headers'],
    ['a header without a name', ['--b', disposition, ': x', '', 'x', '--b--'], 'headers'],
    [
      'base64',
      ['--b', disposition, 'Content-Transfer-Encoding: base64', '', 'eA==', '--b--'],
      'encoded-part',
    ],
    ['endless headers', ['--b', disposition, `X: ${'x'.repeat(9000)}`, '', 'x', '--b--'], 'headers'],
  ])('%s', (_, lines, code) => {
    expect(read(lines)).toMatchObject({ ok: false, code });
  });

  it('headers that are not UTF-8', () => {
    const body = Uint8Array.from(
      encode('--b\r\nContent-Disposition: form-data; name="?"\r\n\r\nx\r\n--b--'),
      (byte) => (byte === 63 ? 0xff : byte),
    );
    expect(readMultipart(body, 'b')).toMatchObject({ ok: false, code: 'headers' });
  });

  it('more parts than may be, and takes as many as may', () => {
    const form = (count: number) =>
      read([...Array.from({ length: count }, () => ['--b', disposition, '', 'x'].join('\r\n')), '--b--']);
    expect(form(MOST_PARTS)).toMatchObject({ ok: true });
    expect(form(MOST_PARTS + 1)).toMatchObject({ ok: false, code: 'too-many-parts' });
    expect(form(1000)).toMatchObject({ ok: false, code: 'too-many-parts' });
  });
});

describe('a boundary', () => {
  it.each([
    ['multipart/form-data; boundary=abc', 'abc'],
    ['multipart/form-data; charset=utf-8; Boundary="a b c"', 'a b c'],
    [
      'multipart/form-data;boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW',
      '----WebKitFormBoundary7MA4YWxkTrZu0gW',
    ],
    ['multipart/form-data', undefined],
    ['multipart/form-data; boundary=', undefined],
    ['multipart/form-data; boundary="a "', undefined],
    [`multipart/form-data; boundary=${'a'.repeat(71)}`, undefined],
    ['multipart/form-data; boundary="部"', undefined],
  ])('of %s', (contentType, boundary) => {
    expect(boundaryOf(contentType)).toBe(boundary);
  });
});

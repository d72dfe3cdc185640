import { expect, it } from 'vitest';
import { decodeText } from '../../../../questionnaire/evidence/parsing/decode-text.ts';

const text = (bytes: number[]) => decodeText(new Uint8Array(bytes));

it('decodes UTF-8 and UTF-16 with its mark, with any line break', () => {
  expect(text([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x63])).toMatchObject({
    text: 'a\nb\nc',
    lossy: false,
  });
  expect(text([0xff, 0xfe, 0x61, 0x00])).toMatchObject({ text: 'a' });
  expect(text([0x61, 0xa4, 0xa4])).toMatchObject({ ok: true, lossy: true });
});

it('refuses what is no text', () => {
  expect(text([0x7f, 0x45, 0x4c, 0x46, 0x00])).toMatchObject({ ok: false, code: 'binary' });
  expect(text([0x20, 0x0a])).toMatchObject({ ok: false, code: 'empty-file' });
  expect(decodeText(new Uint8Array(8 * 1024 * 1024 + 1))).toMatchObject({ ok: false, code: 'too-large' });
});

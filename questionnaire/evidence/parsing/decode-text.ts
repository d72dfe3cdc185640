/** A text, or why bytes are none, as a code and a sentence. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly lossy: boolean }
  | { readonly ok: false; readonly code: string; readonly detail: string };

/** The largest text file that is read, in bytes. */
export const LARGEST_TEXT_BYTES = 8 * 1024 * 1024;

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark, and makes every line break a line feed. Bytes that are not UTF-8 become `\ufffd` and
 * are told with `lossy`, since a comment in Big5 must not keep a file from being read; bytes with a zero are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > LARGEST_TEXT_BYTES) {
    const detail = `The file has ${bytes.length} bytes; ${LARGEST_TEXT_BYTES} are read. Split it, or leave out what is not needed.`;
    return { ok: false, code: 'too-large', detail };
  }
  const utf16 = wideEncoding(bytes);
  if (!utf16 && bytes.includes(0))
    return {
      ok: false,
      code: 'binary',
      detail: 'The file is not text: it holds zero bytes. Export it as text, or leave it out.',
    };
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes).replaceAll(/\r\n?/g, '\n');
  if (text.trim() === '')
    return { ok: false, code: 'empty-file', detail: 'The file holds nothing. Look at how it was made.' };
  return { ok: true, text, lossy: text.includes('\ufffd') };
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

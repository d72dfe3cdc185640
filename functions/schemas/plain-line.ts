import { z } from 'zod';
import { seen } from './seen.ts';

const controls = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const directions = /[\u202a-\u202e\u2066-\u2069]/;

/** One line of text in any language: trimmed, at most `longest` characters, something to see, no character that steers. `least` 0 lets it be empty. */
export const plainLine = (longest: number, least: 0 | 1 = 1) =>
  (least === 0 ? z.string().trim() : z.string().trim().min(1))
    .max(longest)
    .refine((text) => !controls.test(text), {
      message: 'Send one line without control characters.',
      params: { code: 'control-character' },
    })
    .refine((text) => !directions.test(text), {
      message:
        'Leave out the characters that turn the direction of text (U+202A to U+202E, U+2066 to U+2069).',
      params: { code: 'direction-character' },
    })
    .refine(...seen);

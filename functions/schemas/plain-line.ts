import { z } from 'zod';

const controls = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const directions = /[\u202a-\u202e\u2066-\u2069]/;
const visible = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

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
    .refine((text) => text === '' || visible.test(text), {
      message: 'Send at least one character that can be seen.',
      params: { code: 'nothing-visible' },
    });

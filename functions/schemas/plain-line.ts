import { z } from 'zod';

/** One line of text in any language: trimmed, 1 to `longest` characters, no control characters. */
export const plainLine = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), {
      message: 'Send one line without control characters.',
      params: { code: 'control-character' },
    });

import { z } from 'zod';
import { hasControlCharacter } from '../../questionnaire/answers.ts';
import { seen } from './seen.ts';

/** Text of several lines: trimmed, `least` to `longest` characters with something to see, no control characters but tab and line breaks. */
export const plainText = (longest: number, least: 0 | 1 = 0) =>
  (least === 0 ? z.string().trim() : z.string().trim().min(1))
    .max(longest)
    .refine((text) => !hasControlCharacter(text), {
      message: 'Send text without control characters; tabs and line breaks may stand in it.',
      params: { code: 'control-character' },
    })
    .refine(...seen);

import { z } from 'zod';
import { stepsOf } from '../../questionnaire/json-pointer.ts';
import { readGivenAnswers } from './read-given-answers.ts';

const given = z.object({
  questionnaire: z.object({ id: z.string(), version: z.string().optional() }).optional(),
  answers: z.record(z.string(), z.unknown()).optional(),
});

/** Adds what `readGivenAnswers` refuses to what the schema of the same body refuses, so that every issue is told at once. */
export function checkAnswers(body: unknown, context: z.RefinementCtx): void {
  const read = given.safeParse(body);
  if (!read.success) return;
  const outcome = readGivenAnswers(read.data as Parameters<typeof readGivenAnswers>[0]);
  if (!('refused' in outcome)) return;
  for (const { pointer, code, detail } of outcome.errors)
    context.addIssue({ code: 'custom', path: [...stepsOf(pointer)], message: detail, params: { code } });
}

/** Lets `checkAnswers` run although the schema has found something wrong. */
export const always = { when: () => true };

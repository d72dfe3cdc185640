import { z } from 'zod';
import { readAnswers } from '../../questionnaire/answers.ts';
import { stepsOf } from '../../questionnaire/json-pointer.ts';
import { publishedOne } from './questionnaire-finder.ts';
import { issuesInAnswers } from './read-given-answers.ts';

const given = z.object({
  questionnaire: z.object({ id: z.string(), version: z.string().optional() }).optional(),
  answers: z.record(z.string(), z.unknown()).optional(),
});

/**
 * Adds what is wrong with the answers to what the schema of the same body refuses, so that every issue is told at once.
 * Answers to a questionnaire that is not published, perhaps an imported one, are left to `readGivenAnswers`.
 */
export function checkAnswers(body: unknown, context: z.RefinementCtx): void {
  const read = given.safeParse(body);
  if (!read.success) return;
  const { questionnaire: choice = { id: 'application-readiness' }, answers = {} } = read.data;
  const found = publishedOne(choice.id, choice.version);
  const outcome = found && readAnswers(found.questionnaire, answers);
  if (!outcome || outcome.ok) return;
  for (const { pointer, code, detail } of issuesInAnswers(outcome.issues))
    context.addIssue({ code: 'custom', path: [...stepsOf(pointer)], message: detail, params: { code } });
}

/** Lets `checkAnswers` run although the schema has found something wrong. */
export const always = { when: () => true };

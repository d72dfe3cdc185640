import { z } from 'zod';
import { MOST_ISSUES } from '../../questionnaire/answers.ts';
import { type ProblemCode, problems } from '../problem.ts';

const problemIssue = z
  .object({
    in: z
      .enum(['body', 'query', 'path', 'header'])
      .meta({ description: 'The part of the request that `pointer` goes into.' }),
    pointer: z.string().meta({
      description: 'JSON pointer (RFC 6901); for query, path and header: `/` and the name.',
    }),
    code: z.string().meta({ description: 'Stable code of what is wrong.' }),
    detail: z.string().meta({ description: 'What is wrong and what to send instead.' }),
    line: z.int().min(1).optional().meta({ description: 'The line of the file that was sent, from 1.' }),
    column: z.int().min(1).optional().meta({ description: 'The character of that line, from 1.' }),
  })
  .meta({ id: 'ProblemIssue', description: 'One thing that is wrong with a request.' });

/** The body of every refusal. */
export const problem = z
  .object({
    type: z.string().meta({ description: 'A URI that names the kind of problem; it is no address.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What happened in this case and what to do.' }),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    requestId: z.string().meta({ description: 'Name it when you ask for help.' }),
    errors: z
      .array(problemIssue)
      .max(MOST_ISSUES)
      .optional()
      .meta({ description: 'Every issue at once, where there are several places to mend.' }),
  })
  .meta({ id: 'Problem', description: 'A refusal as RFC 9457 describes it.' });

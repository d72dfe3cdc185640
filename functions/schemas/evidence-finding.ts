import { z } from 'zod';
import { type Finding, LONGEST_EXCERPT } from '../../questionnaire/evidence/finding.ts';
import { sureness } from './sureness.ts';

const answer = z
  .union([z.number(), z.string(), z.boolean()])
  .meta({ description: 'An option id; of questions without options, the answer itself.' });

/** One thing that one place of a file says about one question. */
export const evidenceFinding = z
  .object({
    questionnaireId: z.enum(['application-readiness', 'platform-hardening']),
    questionId: z.string(),
    answer,
    holds: z.boolean().meta({
      description: 'False where a statement of a several-of question is shown not to hold.',
    }),
    sureness,
    file: z
      .string()
      .meta({ description: 'The file as it was sent; inside an archive `archive.zip/folder/file`.' }),
    line: z.int().min(1),
    excerpt: z.string().max(LONGEST_EXCERPT).meta({
      description: 'What stands there, without values that look secret.',
    }),
    about: z.string().meta({ description: 'What it is about, such as a stage or a container.' }),
    because: z.string().meta({ description: 'Why the place means this answer.' }),
  })
  .meta({ id: 'EvidenceFinding', description: 'What one place of a file says about one question.' });

/** A finding as the API shows it. */
export const shownFinding = ({
  questionnaire,
  question,
  ...rest
}: Finding): z.infer<typeof evidenceFinding> => ({
  questionnaireId: questionnaire,
  questionId: question,
  ...rest,
});

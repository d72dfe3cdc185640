import { z } from 'zod';
import type { Finding } from '../../questionnaire/evidence/finding.ts';
import type { Suggestion } from '../../questionnaire/evidence/suggest.ts';
import { answerValue } from './answers.ts';
import { listOf } from './list-of.ts';
import { sureness } from './sureness.ts';

const places = (description: string) =>
  listOf(z.int().min(0)).meta({ description: `${description} Positions in \`findings\`, from 0.` });

/** An answer that files give to one question; what it rests on is named by its position in the list of findings. */
export const suggestion = z
  .object({
    questionId: z.string(),
    answer: answerValue,
    sureness,
    open: listOf(z.string()).meta({
      description: 'Statements of a several-of question that no file speaks of; a person has to judge them.',
    }),
    findings: places('What it rests on, the surest first.'),
    against: places('What says something else and is no mere hint.'),
  })
  .meta({
    id: 'Suggestion',
    description:
      'An answer that files give to one question. It can be saved as it is once `open` is empty; of a several-of question it holds the statements that are shown to hold.',
  });

/** Suggestions as the API shows them beside these findings. */
export function shownSuggestions<T extends Suggestion>(
  suggestions: readonly T[],
  findings: readonly Finding[],
) {
  const positions = new Map(findings.map((finding, position) => [finding, position]));
  const at = (some: readonly Finding[]) => some.flatMap((finding) => positions.get(finding) ?? []);
  return suggestions.map(({ question, ...one }) => ({
    questionId: question,
    ...one,
    findings: at(one.findings),
    against: at(one.against),
  }));
}

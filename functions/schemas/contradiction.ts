import { z } from 'zod';
import { type Contradiction, MOST_PLACES } from '../../questionnaire/evidence/contradictions.ts';
import { answerValue } from './answers.ts';
import { evidenceFinding, shownFinding } from './evidence-finding.ts';
import { listOf } from './list-of.ts';
import { standingOfSuggestion } from './standing-of-suggestion.ts';
import { sureness } from './sureness.ts';

/** A question about which a person and files, or files among themselves, say different things. */
export const contradiction = z
  .object({
    questionId: z.string(),
    standing: standingOfSuggestion,
    answer: answerValue,
    suggested: answerValue,
    sureness,
    shownBy: listOf(evidenceFinding).meta({
      description: `Places that show what is suggested; the first ${MOST_PLACES}.`,
    }),
    against: listOf(evidenceFinding).meta({
      description: `Places that show something else than is suggested; the first ${MOST_PLACES}.`,
    }),
    overriddenBecause: z.string().nullable().meta({
      description: 'Why the answer stands against the files; `null` unless a person said so.',
    }),
  })
  .meta({
    id: 'Contradiction',
    description:
      'A question on which the answer (`null`: none) and the files differ, or files among themselves. It changes no point. An answer that differs from a mere hint is none: its suggestion has the standing `differs-from-hint`.',
  });

/** Contradictions as the API shows them. */
export const shownContradictions = (contradictions: readonly Contradiction[]) =>
  contradictions.map(
    (one): z.infer<typeof contradiction> => ({
      ...one,
      shownBy: one.shownBy.map(shownFinding),
      against: one.against.map(shownFinding),
    }),
  );

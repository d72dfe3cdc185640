import { z } from 'zod';
import { difference } from './difference.ts';
import { listOf } from './list-of.ts';
import { questionnaireVersion } from './questionnaire-version.ts';

const movedQuestion = z
  .object({ questionId: z.string(), text: z.string() })
  .meta({ id: 'MovedQuestion', description: 'A question, with its text.' });

const addedQuestion = z
  .object({
    ...movedQuestion.shape,
    asked: z.boolean().meta({ description: 'False where the answers so far make it pointless.' }),
  })
  .meta({ id: 'AddedQuestion', description: 'A question that only the newer version asks.' });

const renamedQuestion = z
  .object({ from: z.string(), to: z.string() })
  .meta({ id: 'RenamedQuestion', description: 'A question that another version calls otherwise.' });

/** What moving an assessment to a newer version of its questionnaire would change. */
export const questionnaireMove = z
  .object({
    from: questionnaireVersion,
    to: questionnaireVersion,
    added: listOf(addedQuestion).meta({ description: 'Questions that only the newer version asks.' }),
    retired: listOf(movedQuestion).meta({
      description: 'Questions that the newer version does not ask; what was answered there stays behind.',
    }),
    renamed: listOf(renamedQuestion),
    reopened: listOf(movedQuestion).meta({
      description: 'Questions whose answer the newer version does not accept; they become unanswered.',
    }),
    difference,
  })
  .meta({ id: 'QuestionnaireMove', description: 'What moving to a newer version changes.' });

import { z } from 'zod';
import { listOf } from './list-of.ts';

const answerCondition = z
  .object({
    kind: z.literal('one-of'),
    question: z.string(),
    options: listOf(z.string()).meta({ description: 'Holds when the answer is, or includes, one of these.' }),
  })
  .meta({ id: 'OneOfCondition', description: 'About the chosen options of a question.' });

const yesNoCondition = z
  .object({ kind: z.literal('yes-no'), question: z.string(), answers: listOf(z.boolean()) })
  .meta({ id: 'YesNoCondition', description: 'About a question that is answered yes or no.' });

const atLeastCondition = z
  .object({ kind: z.literal('at-least'), question: z.string(), number: z.number() })
  .meta({ id: 'AtLeastCondition', description: 'Holds when the answer is this number or more.' });

const allCondition = z
  .object({
    kind: z.literal('all'),
    get conditions(): z.ZodType<readonly Condition[], readonly Condition[]> {
      return listOf(condition);
    },
  })
  .meta({ id: 'AllCondition', description: 'Holds when all of these hold.' });

const anyCondition = z
  .object({
    kind: z.literal('any'),
    get conditions(): z.ZodType<readonly Condition[], readonly Condition[]> {
      return listOf(condition);
    },
  })
  .meta({ id: 'AnyCondition', description: 'Holds when one of these holds.' });

const notCondition = z
  .object({
    kind: z.literal('not'),
    get condition(): z.ZodType<Condition, Condition> {
      return condition;
    },
  })
  .meta({ id: 'NotCondition', description: 'Holds when this does not.' });

/** A condition over answers as it is published. */
export type Condition =
  | { kind: 'one-of'; question: string; options: readonly string[] }
  | { kind: 'yes-no'; question: string; answers: readonly boolean[] }
  | { kind: 'at-least'; question: string; number: number }
  | { kind: 'all' | 'any'; conditions: readonly Condition[] }
  | { kind: 'not'; condition: Condition };

/** A condition over answers, told apart by `kind`. */
export const condition: z.ZodType<Condition, Condition> = z
  .discriminatedUnion('kind', [
    answerCondition,
    yesNoCondition,
    atLeastCondition,
    allCondition,
    anyCondition,
    notCondition,
  ])
  .meta({
    id: 'Condition',
    description:
      'A condition over answers. A question that does not apply, or was marked not applicable, satisfies none.',
  }) as unknown as z.ZodType<Condition, Condition>;

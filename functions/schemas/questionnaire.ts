import { z } from 'zod';
import { condition } from './condition.ts';
import { listOf } from './list-of.ts';
import { policy } from './policy.ts';
import { source } from './source.ts';
import { span } from './span.ts';

const option = z
  .object({ id: z.string(), label: z.string().meta({ description: 'What the person reads.' }) })
  .meta({ id: 'QuestionOption', description: 'One answer that a person can choose.' });

const asked = {
  id: z.string(),
  ...span,
  text: z.string().meta({ description: 'One fact, asked in one sentence.' }),
  help: z.string().meta({ description: 'Where to look for the answer, and what counts as what.' }),
  source,
  appliesWhen: condition.optional(),
  alwaysApplies: z
    .literal(true)
    .optional()
    .meta({ description: 'True for a fact that every application has: `notApplicable` is refused.' }),
};

const question = z
  .discriminatedUnion('kind', [
    z
      .object({ ...asked, kind: z.literal('one-of'), options: listOf(option) })
      .meta({ id: 'OneOfQuestion', description: 'Its answer is one option id.' }),
    z
      .object({
        ...asked,
        kind: z.literal('several-of'),
        options: listOf(option),
        none: z.string().optional().meta({ description: 'The option "none of these"; it stands alone.' }),
      })
      .meta({
        id: 'SeveralOfQuestion',
        description: 'Its answer is a list of option ids, each at most once.',
      }),
    z
      .object({
        ...asked,
        kind: z.literal('whole-number'),
        unit: z.string(),
        least: z.int(),
        most: z.int(),
      })
      .meta({
        id: 'WholeNumberQuestion',
        description: 'Its answer is a whole number from `least` to `most`.',
      }),
    z
      .object({ ...asked, kind: z.literal('yes-no') })
      .meta({ id: 'YesNoQuestion', description: 'Its answer is true or false.' }),
    z.object({ ...asked, kind: z.literal('short-text'), longest: z.int() }).meta({
      id: 'ShortTextQuestion',
      description: 'Its answer is a text of at most `longest` characters.',
    }),
  ])
  .meta({
    id: 'Question',
    description: 'One question, told apart by `kind`. Asked only while `appliesWhen` holds.',
  });

const section = z
  .object({
    id: z.string(),
    title: z.string(),
    intro: z.string().meta({ description: 'What the topic decides.' }),
    questions: listOf(question),
  })
  .meta({ id: 'Section', description: 'One topic: its questions in the order in which they are asked.' });

/** A questionnaire with the policy that scores it. */
export const questionnaire = z
  .object({
    id: z.string(),
    version: z.string().meta({ description: '`major.minor`; a published version never changes.' }),
    title: z.string(),
    description: z.string(),
    sections: listOf(section),
    policy,
  })
  .meta({
    id: 'Questionnaire',
    description: 'What is asked, and the published policy that gives answers meaning.',
  });

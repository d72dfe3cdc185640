import { z } from 'zod';
import { condition } from './condition.ts';
import { listOf } from './list-of.ts';
import { migrationPathId } from './migration-path-id.ts';
import { source } from './source.ts';

const adviceClauseTexts = {
  text: z.string().meta({ description: 'What it asks for, in one sentence.' }),
  otherwise: z.string().meta({ description: 'The sentence when it does not hold.' }),
};

const adviceClause = z
  .discriminatedUnion('kind', [
    z
      .object({
        kind: z.literal('answer'),
        condition,
        ...adviceClauseTexts,
        given: z.literal(true).optional().meta({
          description: 'True for what the application is today; no change of it is ever proposed.',
        }),
      })
      .meta({ id: 'AdviceAnswerClause', description: 'Asks for answers.' }),
    z
      .object({ kind: z.literal('path'), paths: listOf(migrationPathId), ...adviceClauseTexts })
      .meta({ id: 'AdvicePathClause', description: 'Asks that the recommended path is one of these.' }),
  ])
  .meta({ id: 'AdviceClause', description: 'One thing that a row of the table of an adviser asks for.' });

/** One adviser, as it is published. */
export const adviser = z
  .object({
    id: z.string(),
    title: z.string().meta({ description: 'What it advises on.' }),
    choices: listOf(
      z
        .object({ id: z.string(), title: z.string(), definition: z.string() })
        .meta({ id: 'AdviceChoice', description: 'One thing that an adviser can choose.' }),
    ),
    table: listOf(
      z
        .object({ choice: z.string(), clauses: listOf(adviceClause), because: z.string() })
        .meta({ id: 'AdviceRow', description: 'Chosen when every clause holds and no earlier row did.' }),
    ).meta({ description: 'Read from the top; the first row that holds decides.' }),
    additions: listOf(
      z
        .object({ id: z.string(), title: z.string(), clauses: listOf(adviceClause), because: z.string() })
        .meta({
          id: 'AdviserAddition',
          description: 'Advised beside the choice whenever every clause holds.',
        }),
    ),
    sources: listOf(source),
  })
  .meta({ id: 'Adviser', description: 'One adviser, with the table by which it chooses.' });

import { z } from 'zod';
import { adviser } from './adviser.ts';
import { answers } from './answers.ts';
import { bandId } from './band-id.ts';
import { categoryId } from './category-id.ts';
import { condition } from './condition.ts';
import { effort } from './effort.ts';
import { listOf } from './list-of.ts';
import { migrationPathId } from './migration-path-id.ts';
import { owner } from './owner.ts';
import { source } from './source.ts';
import { span } from './span.ts';

const criterionExample = z
  .object({
    answers,
    outcome: z.enum(['pass', 'partial', 'fail', 'not-applicable']),
    credit: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'Share of the weight that it earns, in hundredths.' }),
  })
  .meta({ id: 'CriterionExample', description: 'Known answers, and what the criterion makes of them.' });

const criterion = z
  .object({
    id: z.string(),
    ...span,
    title: z.string().meta({ description: 'The claim, in its good state.' }),
    category: categoryId,
    weight: z.int().min(1).max(5),
    why: z.string().meta({ description: 'Why it matters on a container platform.' }),
    fix: z.string().meta({ description: 'The first thing to do when it does not hold.' }),
    effort,
    owner,
    sources: listOf(source),
    reads: listOf(z.string()).meta({ description: 'The questions that it reads.' }),
    given: z.literal(true).optional().meta({
      description: 'True for a claim that no work makes hold, so that no plan proposes it.',
    }),
    requires: z.string().optional().meta({
      description: 'A criterion without which this one cannot hold: while that one fails, so does this one.',
    }),
    blocks: listOf(migrationPathId).meta({
      description: 'The paths that a `fail` rules out; empty: it is no blocker.',
    }),
    examples: listOf(criterionExample),
  })
  .meta({ id: 'Criterion', description: 'One claim that answers are judged by.' });

const pathNeed = z
  .object({
    condition,
    otherwise: z
      .string()
      .meta({ description: 'Why the path is ruled out when the condition does not hold.' }),
  })
  .meta({ id: 'PathNeed', description: 'What must hold of the answers for a path to be open.' });

const migrationPath = z
  .object({
    id: migrationPathId,
    title: z.string(),
    definition: z.string().meta({ description: 'What we mean by the word; others use it differently.' }),
    konveyorTerm: z.string().meta({ description: 'The word that Konveyor uses for the same move.' }),
    needs: listOf(pathNeed),
    mends: listOf(categoryId).optional().meta({
      description: 'The categories that the path is about: a plan for it mends what is weak in them.',
    }),
  })
  .meta({ id: 'MigrationPath', description: 'One way to move, or not to move.' });

const clause = z
  .discriminatedUnion('kind', [
    z
      .object({ kind: z.literal('path'), path: migrationPathId, state: z.enum(['allowed', 'ruled-out']) })
      .meta({ id: 'PathClause', description: 'Asks for the state of a path.' }),
    z
      .object({
        kind: z.literal('answer'),
        condition,
        text: z.string().meta({ description: 'What it asks for, in one sentence.' }),
        otherwise: z.string().meta({ description: 'The sentence when it does not hold.' }),
      })
      .meta({ id: 'AnswerClause', description: 'Asks for answers.' }),
    z
      .object({ kind: z.literal('category'), category: categoryId, atLeast: z.number() })
      .meta({ id: 'CategoryClause', description: 'Asks for points proven in a category.' }),
  ])
  .meta({ id: 'Clause', description: 'One thing that a row of the decision table asks for.' });

const decisionRow = z
  .object({
    path: migrationPathId,
    clauses: listOf(clause),
    because: z.string(),
    stays: z.literal(true).optional().meta({
      description: 'True when the application is not to be moved, so that no plan to improve it is made.',
    }),
  })
  .meta({ id: 'DecisionRow', description: 'Chosen when every clause holds and no earlier row did.' });

const band = z
  .object({
    id: bandId,
    title: z.string(),
    from: z.number().meta({ description: 'Points from which it holds.' }),
  })
  .meta({ id: 'Band', description: 'One readiness band.' });

const category = z
  .object({ id: categoryId, title: z.string() })
  .meta({ id: 'Category', description: 'One category of criteria.' });

const landingZoneFact = z
  .object({
    id: z.string(),
    title: z.string(),
    statement: z.string().meta({
      description:
        'What is known, in the words of your department where it confirmed it; for a fact that is to be confirmed, what has to be asked.',
    }),
    sources: listOf(source),
    confirmation: z.enum(['confirmed', 'confirmed-by-department', 'to-be-confirmed']).meta({
      description: '`confirmed-by-department`: your department supplied the value and its source.',
    }),
    confirmWith: z
      .string()
      .nullable()
      .meta({ description: 'Who can confirm it; null for what is not open.' }),
    makesNecessary: listOf(z.string()).meta({ description: 'The criteria that it makes necessary.' }),
    paths: listOf(migrationPathId).meta({ description: 'The paths to which it matters.' }),
    when: condition
      .optional()
      .meta({ description: 'The answers that make it matter; absent: it always does.' }),
  })
  .meta({
    id: 'LandingZoneFact',
    description: 'One thing that a landing zone requires or leaves to be confirmed.',
  });

const landingZone = z
  .object({ id: z.string(), title: z.string(), facts: listOf(landingZoneFact) })
  .nullable()
  .meta({
    id: 'LandingZone',
    description:
      'The platform that the paths lead to, as far as it is known; null where the questionnaire is not about a move.',
  });

/** The published rules by which answers become a result. */
export const policy = z
  .object({
    categories: listOf(category),
    criteria: listOf(criterion),
    bands: listOf(band).meta({ description: 'Best first.' }),
    paths: listOf(migrationPath),
    decisionTable: listOf(decisionRow).meta({
      description: 'Read from the top; the first row that holds decides.',
    }),
    landingZone,
    advisers: listOf(adviser).meta({ description: 'In the order in which results list their advice.' }),
  })
  .meta({ id: 'Policy', description: 'The published rules by which answers become a result.' });

import { z } from 'zod';
import { pathIds } from '../../scoring/paths/path.ts';
import { bands } from '../../scoring/result.ts';
import { answerValue } from './answers.ts';
import { assessmentStatus } from './assessment-status.ts';
import { listOf } from './list-of.ts';
import { migrationPathId } from './migration-path-id.ts';
import { points } from './points.ts';
import { questionnaireVersion } from './questionnaire-version.ts';
import { score } from './score.ts';

const questionnaireId = z.string().meta({ description: 'The questionnaire that the row belongs to.' });
const differs = z.boolean().meta({ description: 'Whether it differs between the columns that have it.' });
const columnsOf = <Cell extends z.ZodType>(cell: Cell) =>
  listOf(cell).meta({ description: 'A cell for each assessment, in their order.' });

const comparedAssessment = z
  .object({
    id: z.string().meta({ description: 'ULID.' }),
    applicationId: z.string().meta({ description: 'ULID of the application that it assesses.' }),
    applicationName: z.string(),
    revision: z.int().min(1),
    status: assessmentStatus,
    updatedAt: z.iso.datetime(),
    questionnaire: questionnaireVersion,
    ...score.shape,
    band: z.enum([...bands.map(({ id }) => id), 'undetermined', 'not-assessed']),
    settled: z.boolean().meta({ description: 'True when no open question can change the band.' }),
    path: z.enum(pathIds).nullable().meta({ description: 'The recommended path.' }),
    blockers: z.int().min(0).meta({ description: 'How many blockers failed.' }),
  })
  .meta({ id: 'ComparedAssessment', description: 'One column: an assessment, and its result in short.' });

const categoryCell = z
  .object({
    ...score.shape,
    weight: z.number().min(0).meta({ description: 'Weight of its applicable criteria.' }),
  })
  .nullable()
  .meta({
    id: 'ComparedCategoryScore',
    description: 'The score within a category; `null` where the questionnaire has none such.',
  });

const category = z
  .object({
    questionnaireId,
    categoryId: z.string(),
    title: z.string(),
    columns: columnsOf(categoryCell),
    spread: points('Between the highest and the lowest proven points of those in which it weighs.'),
  })
  .meta({ id: 'ComparedCategory', description: 'A category side by side.' });

const findingCell = z
  .object({
    outcome: z.enum(['pass', 'partial', 'fail', 'not-applicable', 'unknown', 'error']),
    contribution: z.number().meta({ description: 'Points of the proven score; a column adds up to it.' }),
  })
  .nullable()
  .meta({
    id: 'ComparedOutcome',
    description: 'What a claim comes to; `null` where the questionnaire does not judge it.',
  });

const spread = z.number().min(0).meta({
  description:
    'Points between its highest and its lowest contribution. It can be more than 0 where nothing differs, since what else applies changes its share.',
});

const finding = z
  .object({
    questionnaireId,
    criterionId: z.string(),
    title: z.string(),
    columns: columnsOf(findingCell),
    differs: differs.meta({
      description:
        'Whether its outcome, or its credit for holding in part, differs between those that judge it.',
    }),
    spread,
  })
  .meta({ id: 'ComparedFinding', description: 'A claim side by side.' });

const path = z
  .object({
    questionnaireId,
    pathId: migrationPathId,
    title: z.string(),
    columns: columnsOf(
      z.enum(['allowed', 'ruled-out', 'open']).nullable().meta({
        id: 'ComparedPathState',
        description: 'The state of a path; `null` where the questionnaire has no paths.',
      }),
    ),
    differs,
  })
  .meta({ id: 'ComparedPath', description: 'A migration path side by side.' });

const answerCell = z
  .object({
    state: z.enum(['answered', 'unanswered', 'irrelevant', 'not-asked']).meta({
      description:
        '`answered` includes "we do not know" and "does not apply"; `irrelevant`: other answers make the question pointless; `not-asked`: this questionnaire version does not have it.',
    }),
    value: answerValue.optional(),
  })
  .meta({
    id: 'ComparedAnswer',
    description: 'An answer in one column; `value` only where it is `answered`.',
  });

const question = z
  .object({
    questionnaireId,
    questionId: z.string(),
    text: z.string(),
    columns: columnsOf(answerCell),
    differs: differs.meta({
      description:
        'Whether the answers differ between those that are asked. The order of chosen options makes no difference.',
    }),
  })
  .meta({ id: 'ComparedQuestion', description: 'A question with its answers side by side.' });

const adviceCell = z
  .object({
    choice: z.string().nullable(),
    choiceTitle: z.string().nullable(),
    settled: z.boolean().meta({ description: 'True when no open question can change the choice.' }),
  })
  .nullable()
  .meta({
    id: 'ComparedChoice',
    description: 'What an adviser chose; `null` where the questionnaire has no such adviser.',
  });

const advice = z
  .object({
    questionnaireId,
    adviserId: z.string(),
    title: z.string(),
    columns: columnsOf(adviceCell),
    differs,
  })
  .meta({ id: 'ComparedAdvice', description: 'What one adviser chose, side by side.' });

const telling = z
  .object({ questionnaireId, criterionId: z.string(), spread })
  .meta({ id: 'TellingDifference', description: 'A claim that differs.' });

/** Assessments side by side. */
export const comparison = z
  .object({
    questionnaires: z.enum(['same-version', 'other-versions', 'other-questionnaires']).meta({
      description:
        '`same-version`: all are on one version of one questionnaire. `other-versions`: what only some of the versions ask or judge is shown, and compared between those alone. `other-questionnaires`: only assessments on the same questionnaire are compared with each other, beyond their figures.',
    }),
    assessments: listOf(comparedAssessment).meta({
      description: 'The columns, in the order of the request.',
    }),
    categories: listOf(category),
    findings: listOf(finding),
    paths: listOf(path),
    answers: listOf(question),
    advice: listOf(advice),
    mostTelling: listOf(telling).meta({
      description: 'The claims that differ, those with the largest `spread` first.',
    }),
  })
  .meta({
    id: 'Comparison',
    description: 'Assessments side by side: a row for each thing, a cell for each assessment.',
  });

import { z } from 'zod';
import { pathIds } from '../../scoring/paths/path.ts';
import { advice } from './advice.ts';
import { bandId } from './band-id.ts';
import { categoryId } from './category-id.ts';
import { effort } from './effort.ts';
import { konveyorResult } from './konveyor-result.ts';
import { listOf } from './list-of.ts';
import { migrationPathId } from './migration-path-id.ts';
import { owner } from './owner.ts';
import { points } from './points.ts';
import { questionnaireVersion } from './questionnaire-version.ts';
import { residual } from './residual.ts';
import { roadmapPhase } from './roadmap-phase.ts';
import { score } from './score.ts';
import { source } from './source.ts';
import { verdict } from './verdict.ts';

const questionIds = (description: string) => listOf(z.string()).meta({ description });
const sentences = (description: string) => listOf(z.string()).meta({ description });
// A nullable reference would make the referenced component nullable everywhere, so this stands on its own.
const pathIdOrNull = (description: string) => z.enum(pathIds).nullable().meta({ description });

const blocker = z
  .object({
    criterionId: z.string(),
    title: z.string(),
    paths: listOf(migrationPathId).meta({ description: 'The paths that it rules out.' }),
  })
  .meta({ id: 'Blocker', description: 'A failed criterion that rules paths out, whatever the score.' });

const categoryScore = z
  .object({
    id: categoryId,
    title: z.string(),
    weight: z
      .number()
      .min(0)
      .meta({ description: 'Weight of its applicable criteria; 0 when none applies.' }),
    ...score.shape,
  })
  .meta({ id: 'CategoryScore', description: 'The score within one category.' });

const finding = z
  .object({
    criterionId: z.string(),
    title: z.string(),
    category: categoryId,
    outcome: z.enum(['pass', 'partial', 'fail', 'not-applicable', 'unknown', 'error']).meta({
      description:
        'Whether the claim holds. `unknown`: it waits for answers. `error`: judging it failed, which is a fault of ours; it counts as `unknown`.',
    }),
    credit: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'Share of the weight that it earns, in hundredths.' }),
    weight: z.number().meta({ description: 'From 1 (minor) to 5 (essential).' }),
    contribution: z.number().meta({
      description: 'Points of `score.proven` that it brings; over all findings they add up to it exactly.',
    }),
    why: z.string().meta({ description: 'Why it matters on a container platform.' }),
    fix: z.string().meta({ description: 'The first thing to do when it does not hold.' }),
    effort,
    owner,
    sources: listOf(source),
    reads: questionIds('The questions that it reads.'),
    openQuestions: questionIds('The questions to answer so that it becomes known.'),
    waitsFor: z.string().nullable().meta({
      description: 'The failed criterion without which this one cannot hold.',
    }),
    blocks: listOf(migrationPathId).meta({ description: 'The paths that it rules out when it fails.' }),
    notApplicableBecause: z.string().nullable().meta({
      description: 'The reason given, where a question that it reads was marked not applicable.',
    }),
    basis: z.enum(['read-from-file', 'documented', 'asserted']).nullable().meta({
      description:
        'What the judgement rests on: the weakest of the answers that it reads. `read-from-file`: they agree with what files show; `documented`: a note stands beside them, or a file hints at them; `asserted`: a person’s word. `null` while it is not judged.',
    }),
  })
  .meta({ id: 'Finding', description: 'What the answers say about one criterion.' });

const provenBy = z
  .object({
    readFromFile: z.number().meta({ description: 'On answers that agree with what a file shows.' }),
    documented: z
      .number()
      .meta({ description: 'On answers with a note beside them, or at which a file only hints.' }),
    asserted: z.number().meta({ description: 'On a person’s word alone.' }),
  })
  .meta({
    id: 'ProvenBy',
    description:
      'How much of `score.proven` rests on what, in points with two decimals that add up to it exactly.',
  });

const pathResult = z
  .object({
    id: migrationPathId,
    title: z.string(),
    definition: z.string().meta({ description: 'What we mean by the word.' }),
    konveyorTerm: z.string().meta({ description: 'The word that Konveyor uses for the same move.' }),
    state: z.enum(['allowed', 'ruled-out', 'open']),
    because: sentences('What allows it, rules it out, or is still open; and why another path was preferred.'),
    ruledOutBy: listOf(z.string()).meta({ description: 'Failed criteria that rule it out.' }),
    openQuestions: questionIds('Questions whose answers decide it.'),
  })
  .meta({ id: 'PathResult', description: 'What the answers say about one migration path.' });

const recommendation = z
  .object({
    path: pathIdOrNull(
      'The first row of the decision table that is proven; `null` while nothing is assessed, and for a questionnaire without migration paths.',
    ),
    settled: z.boolean().meta({ description: 'True when no open question can change the path.' }),
    candidates: listOf(migrationPathId).meta({
      description: 'Every path that open questions can still lead to; only `path` when settled.',
    }),
    reasons: sentences('Why this path.'),
    runnerUp: pathIdOrNull('What the table would choose if `path` were ruled out.'),
    paths: listOf(pathResult),
    openQuestions: questionIds('The open questions that can still change the path.'),
  })
  .meta({ id: 'Recommendation', description: 'The migration path, chosen by the published decision table.' });

const nextQuestion = z
  .object({
    questionId: z.string(),
    worth: points('Points between proven and potential that wait for this question.'),
    decides: z
      .array(z.enum(['verdict', 'path', 'advice']))
      .readonly()
      .meta({
        description:
          'What its answer can still change; empty: nothing but the figures, so that it need not be asked.',
      }),
  })
  .meta({ id: 'NextQuestion', description: 'An open question and what its answer is worth.' });

const improvementFix = z
  .object({ criterionId: z.string(), gain: points('Points that it adds.'), effort })
  .meta({ id: 'ImprovementFix', description: 'One criterion to fix.' });

const improvement = z
  .object({
    targetBand: bandId,
    effort: z.number().meta({
      description: 'Weeks of one small team at most, over all fixes: S = 1, M = 4, L = 12, XL = 24.',
    }),
    proven: points('Points of `score.proven` once all fixes are done.'),
    fixes: listOf(improvementFix).meta({ description: 'In the order to do them.' }),
  })
  .nullable()
  .meta({
    id: 'Improvement',
    description:
      'The least effort to the next band; `null` at the top, or while only open questions can lift it.',
  });

/** What `scoreAnswers` answers, field by field. */
export const result = z
  .object({
    questionnaire: questionnaireVersion,
    score,
    provenBy,
    verdict,
    blockers: listOf(blocker),
    categories: listOf(categoryScore),
    findings: listOf(finding),
    recommendation,
    nextQuestions: listOf(nextQuestion).meta({
      description:
        'Open questions: those that decide the verdict or the path first, then those that decide advice, each by worth. Once every `decides` is empty, asking can stop.',
    }),
    improvement,
    advice: listOf(advice).meta({
      description: 'One entry an adviser; empty for a questionnaire without advisers.',
    }),
    roadmap: listOf(roadmapPhase).meta({
      description: 'Seven phases in their order; empty while no path is recommended.',
    }),
    residual,
    konveyor: konveyorResult,
  })
  .meta({
    id: 'Result',
    description: 'Everything that a full or partial set of answers means. Same answers, same result.',
  });

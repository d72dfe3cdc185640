import { z } from 'zod';
import { pathIds } from '../../scoring/paths/path.ts';
import { bands } from '../../scoring/result.ts';
import { listOf } from './list-of.ts';
import { points } from './points.ts';

const both = <Value extends z.ZodType>(value: Value) => z.object({ before: value, after: value });

const pointsBoth = both(points('Points from 0 to 100.')).meta({
  id: 'PointsBeforeAfter',
  description: 'Points on both sides.',
});

const bandBoth = both(z.enum([...bands.map(({ id }) => id), 'undetermined', 'not-assessed'])).meta({
  id: 'BandBeforeAfter',
  description: 'The band of the verdict on both sides.',
});

const pathBoth = both(z.enum(pathIds).nullable()).meta({
  id: 'PathBeforeAfter',
  description: 'The recommended path on both sides.',
});

const outcomeBoth = both(
  z.enum(['pass', 'partial', 'fail', 'not-applicable', 'unknown', 'error']).nullable(),
).meta({
  id: 'OutcomeBeforeAfter',
  description: 'The outcome on both sides; `null` where the questionnaire version does not judge the claim.',
});

const contributionBoth = both(z.number()).meta({
  id: 'ContributionBeforeAfter',
  description: 'Points of the proven score on both sides.',
});

const findingChange = z
  .object({
    criterionId: z.string(),
    title: z.string(),
    outcome: outcomeBoth,
    contribution: contributionBoth,
  })
  .meta({
    id: 'FindingChange',
    description: 'A claim whose outcome, or whose credit for holding in part, differs.',
  });

const blockerChanges = z
  .object({ cleared: listOf(z.string()), added: listOf(z.string()) })
  .meta({ id: 'BlockerChanges', description: 'Blockers that only one side has.' });

/** What differs between two results. */
export const difference = z
  .object({
    proven: pointsBoth,
    potential: pointsBoth,
    completeness: pointsBoth,
    band: bandBoth,
    path: pathBoth,
    blockers: blockerChanges,
    findings: listOf(findingChange),
  })
  .meta({ id: 'Difference', description: 'What differs between two results.' });

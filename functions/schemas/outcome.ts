import { z } from 'zod';
import { pathIds } from '../../scoring/paths/path.ts';
import { score } from './score.ts';
import { verdict } from './verdict.ts';

/** The result of an assessment in short. */
export const outcome = z
  .object({
    band: verdict.shape.band,
    settled: verdict.shape.settled,
    path: z.enum(pathIds).nullable().meta({
      description: 'The recommended path; `null` while nothing is assessed, and where there are no paths.',
    }),
    ...score.shape,
    blockers: z.int().min(0).meta({ description: 'How many blockers failed.' }),
  })
  .nullable()
  .meta({
    id: 'Outcome',
    description:
      'The result in short, as of the last change; `null` where that was before release 0.2.0 kept it.',
  });

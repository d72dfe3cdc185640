import { z } from 'zod';
import { bands } from '../../scoring/result.ts';
import { listOf } from './list-of.ts';
import { score } from './score.ts';

const standingRisk = z
  .object({
    criterionId: z.string(),
    title: z.string(),
    reason: z.string(),
    owner: z.string().meta({ description: 'Who answers for it: a role or a post.' }),
    expiresOn: z.iso.date().meta({ description: 'The last day on which it counts, in Hong Kong.' }),
    state: z.enum(['counted', 'expired', 'not-needed']).meta({
      description:
        '`counted`: taken as mended in this score; `expired`: its last day is past; `not-needed`: the claim is not known to fall short.',
    }),
  })
  .meta({ id: 'StandingRisk', description: 'An accepted risk as it stands on the day.' });

/** The score with accepted risks taken as mended. */
export const residual = z
  .object({
    on: z.iso.date().meta({ description: 'The day on which expiry is judged, in Hong Kong.' }),
    score,
    band: z.enum([...bands.map(({ id }) => id), 'undetermined', 'not-assessed']).meta({
      description: 'The band of this score. Blockers cap it as they cap the verdict, accepted or not.',
    }),
    risks: listOf(standingRisk).meta({ description: 'Every accepted risk, those that no longer count too.' }),
  })
  .nullable()
  .meta({
    id: 'Residual',
    description:
      'The score with every accepted risk that still counts taken as mended, beside the raw one; `null` where none was accepted.',
  });

import { z } from 'zod';
import { bands } from '../../scoring/result.ts';
import { bandId } from './band-id.ts';

/** The readiness band that answers come to, with the bands that are still possible. */
export const verdict = z
  .object({
    band: z.enum([...bands.map(({ id }) => id), 'undetermined', 'not-assessed']).meta({
      description: '`undetermined` while `from` and `to` differ; `not-assessed` while no criterion is known.',
    }),
    settled: z.boolean().meta({ description: 'True when no open question can change the band.' }),
    from: bandId,
    to: bandId,
    // A nullable reference would make the referenced component nullable everywhere, so this stands on its own.
    cappedAt: z
      .enum(bands.map(({ id }) => id))
      .nullable()
      .meta({ description: 'The band that a failed blocker caps the verdict to; `null` without one.' }),
    robust: z.boolean().meta({
      description: 'Whether the band stays for every choice of weights within ±25 % of ours.',
    }),
    tippedBy: z.string().nullable().meta({
      description: 'The criterion whose weight does most to tip a settled band that is not robust.',
    }),
  })
  .meta({
    id: 'Verdict',
    description:
      '`from` and `to`: the band if every open question turned out worst, and best. Blockers cap both.',
  });

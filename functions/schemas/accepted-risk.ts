import { z } from 'zod';

/** An accepted risk as the API shows it. */
export const acceptedRisk = z
  .object({
    reason: z.string(),
    owner: z.string(),
    expiresOn: z.iso.date(),
    acceptedAt: z.iso.datetime(),
  })
  .meta({ id: 'AcceptedRisk', description: 'A risk that was accepted; the events tell by whom.' });

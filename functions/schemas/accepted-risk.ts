import { z } from 'zod';

/** An accepted risk as the API shows it. */
export const acceptedRisk = z
  .object({
    reason: z.string().meta({ description: 'Why the department can live with it.' }),
    owner: z.string().meta({ description: 'Who answers for it: a role or a post.' }),
    expiresOn: z.iso.date().meta({ description: 'The last day on which it counts, in Hong Kong.' }),
    acceptedAt: z.iso.datetime(),
  })
  .meta({ id: 'AcceptedRisk', description: 'A risk that was accepted; the events tell by whom.' });

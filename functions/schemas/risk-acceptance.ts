import { z } from 'zod';
import { plainLine } from './plain-line.ts';
import { plainText } from './plain-text.ts';

/** What `accept-risk` is sent. */
export const riskAcceptance = z
  .strictObject({
    reason: plainText(1000, 1).meta({
      description: 'Why the department can live with it, in words that stand up to questions.',
    }),
    owner: plainLine(200).meta({ description: 'Who answers for it: a role or a post.' }),
    expiresOn: z.iso.date().meta({
      description: 'The last day on which it counts, in Hong Kong; today or later.',
    }),
  })
  .meta({ id: 'RiskAcceptance', description: 'Why, by whom and until when a risk is accepted.' });

import { z } from 'zod';

/** Where a question or a claim comes from. */
export const source = z
  .object({
    document: z.string().meta({ description: 'Title of the document.' }),
    part: z.string().meta({ description: 'Heading, section or benchmark id inside the document.' }),
    url: z.url().optional().meta({ description: 'Public address of that part, where there is one.' }),
  })
  .meta({
    id: 'Source',
    description: 'Where a question or a claim comes from, so that a reader can check it.',
  });

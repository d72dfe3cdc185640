import { z } from 'zod';
import { newApplication } from './new-application.ts';

const ignored = { readOnly: true, description: 'As it was read; ignored.' } as const;

/** What an application is replaced with; what GET answered may be sent back, since the fields that the service keeps are ignored. */
export const applicationReplacement = z
  .strictObject({
    ...newApplication.shape,
    id: z.string().optional().meta(ignored),
    version: z.int().optional().meta(ignored),
    createdAt: z.string().optional().meta(ignored),
    updatedAt: z.string().optional().meta(ignored),
  })
  .meta({
    id: 'ApplicationReplacement',
    description:
      'What is known of an application, as a whole; the fields that the service keeps are ignored.',
  });

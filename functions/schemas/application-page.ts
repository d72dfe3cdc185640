import { z } from 'zod';
import { application } from './application.ts';
import { listOf } from './list-of.ts';

/** One page of applications, oldest first. */
export const applicationPage = z
  .object({
    items: listOf(application),
    next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last one.' }),
  })
  .meta({ id: 'ApplicationPage', description: 'One page of applications, oldest first.' });

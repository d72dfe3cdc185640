import { z } from 'zod';
import { event } from './event.ts';
import { listOf } from './list-of.ts';

/** One page of events, oldest first. */
export const eventPage = z
  .object({
    items: listOf(event),
    next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last one.' }),
  })
  .meta({ id: 'EventPage', description: 'One page of events, oldest first.' });

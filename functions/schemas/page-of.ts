import { z } from 'zod';
import { listOf } from './list-of.ts';

/** One page of a list. `things` is what the items are called. */
export const pageOf = <Item extends z.ZodType>(
  id: string,
  things: string,
  item: Item,
  order = 'oldest first',
) =>
  z
    .object({
      items: listOf(item),
      next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last one.' }),
    })
    .meta({ id, description: `One page of ${things}, ${order}.` });

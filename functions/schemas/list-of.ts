import { z } from 'zod';

/** An array whose items may not be changed, for readers and writers alike, as the domain's types want it. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item) as unknown as z.ZodType<readonly z.output<Item>[], readonly z.input<Item>[]>;

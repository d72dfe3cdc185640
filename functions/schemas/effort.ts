import { z } from 'zod';

/** How much work a fix is. */
export const effort = z.enum(['S', 'M', 'L', 'XL']).meta({
  id: 'Effort',
  description: 'S up to a week, M up to a month, L up to a quarter, XL longer; for one small team.',
});

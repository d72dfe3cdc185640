import { z } from 'zod';

const day = (description: string) => z.iso.date().optional().meta({ description });

/** The query parameters of what goes by days; `from` and `to` are days in Hong Kong. */
export const rangeOfDays = {
  from: day('The first day, in Hong Kong.'),
  to: day('The last day, in Hong Kong.'),
};

import { z } from 'zod';

/** Points from 0 to 100. */
export const points = (description: string) => z.number().min(0).max(100).meta({ description });

import { z } from 'zod';
import { editions } from '../../templates/report.ts';

/** An edition of the report; the full one where none is named. */
export const reportEdition = z.enum(editions).default('full').meta({
  description: '`full`: everything that is known. `short`: two pages with the verdict and what to do first.',
});

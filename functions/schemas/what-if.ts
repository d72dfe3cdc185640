import { z } from 'zod';
import { assessmentResult } from './assessment-result.ts';
import { difference } from './difference.ts';

/** What changed answers would mean. */
export const whatIf = z
  .object({ difference, result: assessmentResult })
  .meta({ id: 'WhatIf', description: 'The result of changed answers, and what in it differs.' });

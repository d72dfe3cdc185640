import { z } from 'zod';
import { difference } from './difference.ts';
import { result } from './result.ts';

/** What changed answers would mean. */
export const whatIf = z
  .object({ difference, result })
  .meta({ id: 'WhatIf', description: 'The result of changed answers, and what in it differs.' });

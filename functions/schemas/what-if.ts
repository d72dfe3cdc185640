import { z } from 'zod';
import { contradiction } from './contradiction.ts';
import { difference } from './difference.ts';
import { listOf } from './list-of.ts';
import { result } from './result.ts';

/** What changed answers would mean. */
export const whatIf = z
  .object({
    difference,
    result,
    contradictions: listOf(contradiction).meta({
      description: 'Where the changed answers and evidence, or files, differ.',
    }),
  })
  .meta({ id: 'WhatIf', description: 'The result of changed answers, and what in it differs.' });

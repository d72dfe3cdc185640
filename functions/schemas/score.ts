import { z } from 'zod';
import { points } from './points.ts';

/** Proven, potential and completeness. */
export const score = z
  .object({
    proven: points('Points that are proven: what is open counts as 0. One decimal, rounded down.'),
    potential: points('Points that can still be reached: what is open counts as full.'),
    completeness: points('Share of the weight that is known.'),
  })
  .meta({ id: 'Score', description: 'The final score lies between `proven` and `potential`.' });

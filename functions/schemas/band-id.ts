import { z } from 'zod';
import { bands } from '../../scoring/result.ts';

/** Id of a readiness band, best first. */
export const bandId = z
  .enum(bands.map(({ id }) => id))
  .meta({ id: 'BandId', description: 'A readiness band, best first.' });

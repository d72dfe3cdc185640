import { z } from 'zod';
import { pathIds } from '../../scoring/paths/path.ts';

/** Id of a migration path. */
export const migrationPathId = z.enum(pathIds).meta({ id: 'PathId', description: 'A migration path.' });

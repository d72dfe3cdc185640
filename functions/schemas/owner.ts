import { z } from 'zod';

/** Who has to act. */
export const owner = z
  .enum(['department', 'platform-operator', 'supplier'])
  .meta({ id: 'Owner', description: 'Who has to act.' });

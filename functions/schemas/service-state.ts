import { z } from 'zod';

/** That the service works. */
export const serviceState = z
  .object({ status: z.literal('ok') })
  .meta({ id: 'ServiceState', description: 'The service works.' });

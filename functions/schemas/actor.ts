import { z } from 'zod';

/** Who did something, as audit trails name them. */
export const actor = z.string().meta({
  description: '`api-key:<id>`, `person:<id>`, or `operator` for who runs the service.',
});

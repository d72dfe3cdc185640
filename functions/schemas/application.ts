import { z } from 'zod';
import type { Application } from '../store/store.ts';

/** An application as the API shows it. */
export const application = z
  .object({
    id: z.string().meta({ description: 'ULID.' }),
    name: z.string(),
    description: z.string(),
    owner: z.string(),
    version: z.int().min(1).meta({ description: 'Grows by 1 with every change; the ETag carries it.' }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Application', description: "An application in a department's inventory." });

/** An application as the API shows it: everything but its department. */
export function shownApplication({ departmentId: _, ...shown }: Application): z.infer<typeof application> {
  return shown;
}

import type { z } from 'zod';
import type { application as applicationSchema } from './schemas/application.ts';
import type { Application } from './store/store.ts';

/** An application as the API shows it: everything but its department. */
export function shownApplication(application: Application): z.infer<typeof applicationSchema> {
  const { departmentId: _, ...shown } = application;
  return shown;
}

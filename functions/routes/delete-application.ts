import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { applicationNotFound, refuse } from '../problem.ts';
import { applicationId } from '../schemas/application-id.ts';

/** An application without assessments, taken out of the inventory. */
export const deleteApplication = defineRoute({
  id: 'delete-application',
  method: 'delete',
  path: '/v1/applications/{applicationId}',
  tag: 'Applications',
  summary: 'Delete an application',
  description: 'Deletes an application that has no assessments. What happened to it stays recorded.',
  scope: 'write',
  params: z.strictObject({ applicationId }),
  ifMatch: true,
  reply: { status: 204, description: 'It is deleted.' },
  refusals: ['application-not-found', 'application-has-assessments'],
  async handle({ commit, now, params, parts, principal }) {
    const before = await parts.store.getApplication(principal.departmentId, params.applicationId);
    if (!before) return applicationNotFound;
    const { name, description, owner } = before;
    return commit({
      write: (change) => parts.store.deleteApplication(change),
      before,
      next: { ...before, version: before.version + 1, updatedAt: now },
      deletes: true,
      detail: { before: { name, description, owner } },
      reply: {},
      missing: applicationNotFound,
      conflict: refuse(
        'application-has-assessments',
        'Assessments are kept as a record, and so is the application that they are about.',
      ),
    });
  },
});

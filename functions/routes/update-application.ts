import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { applicationNotFound } from '../problem.ts';
import { application, shownApplication } from '../schemas/application.ts';
import { applicationId } from '../schemas/application-id.ts';
import { applicationReplacement } from '../schemas/application-replacement.ts';
import { exampleApplication } from '../schemas/example-application.ts';

const { name, description, owner } = exampleApplication;

/** What is known of an application, replaced as a whole. */
export const updateApplication = defineRoute({
  id: 'update-application',
  method: 'put',
  path: '/v1/applications/{applicationId}',
  tag: 'Applications',
  summary: 'Replace an application',
  description:
    'Replaces what is known of the application; a field that is left out becomes empty. What GET answered may be sent back with changes: `id`, `version` and the times are ignored.',
  scope: 'write',
  params: z.strictObject({ applicationId }),
  body: applicationReplacement,
  bodyExample: { name, description, owner },
  ifMatch: true,
  reply: {
    status: 200,
    description: 'The application as it is now.',
    schema: application,
    example: { ...exampleApplication, version: 2, updatedAt: '2026-11-03T06:30:00.000Z' },
    etag: true,
  },
  refusals: ['application-not-found'],
  async handle({ body, commit, now, params, parts, principal }) {
    const before = await parts.store.getApplication(principal.departmentId, params.applicationId);
    if (!before) return applicationNotFound;
    const after = { name: body.name, description: body.description, owner: body.owner };
    const next = { ...before, ...after, version: before.version + 1, updatedAt: now };
    const { name, description, owner } = before;
    return commit({
      write: (change) => parts.store.updateApplication(change),
      before,
      next,
      detail: { before: { name, description, owner }, after },
      reply: { body: shownApplication(next), etag: next.version },
      missing: applicationNotFound,
    });
  },
});

import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { applicationNotFound } from '../problem.ts';
import { application, shownApplication } from '../schemas/application.ts';
import { applicationId } from '../schemas/application-id.ts';
import { exampleApplication } from '../schemas/example-application.ts';

/** One application of the caller's department. */
export const getApplication = defineRoute({
  id: 'get-application',
  method: 'get',
  path: '/v1/applications/{applicationId}',
  tag: 'Applications',
  summary: 'Get an application',
  description: 'The application as it is stored. Its ETag is what a change sends as `If-Match`.',
  scope: 'read',
  params: z.strictObject({ applicationId }),
  reply: {
    status: 200,
    description: 'The application.',
    schema: application,
    example: exampleApplication,
    etag: true,
  },
  refusals: ['application-not-found'],
  async handle({ params, parts, principal }) {
    const stored = await parts.store.getApplication(principal.departmentId, params.applicationId);
    return stored ? { body: shownApplication(stored), etag: stored.version } : applicationNotFound;
  },
});

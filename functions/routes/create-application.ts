import { defineRoute } from '../define-route.ts';
import { application, shownApplication } from '../schemas/application.ts';
import { exampleApplication } from '../schemas/example-application.ts';
import { newApplication } from '../schemas/new-application.ts';

const { name, description, owner } = exampleApplication;

/** `POST /v1/applications` adds an application to the inventory of the caller's department. */
export const createApplication = defineRoute({
  id: 'create-application',
  method: 'post',
  path: '/v1/applications',
  tag: 'Applications',
  summary: 'Add an application',
  description: "Adds an application to the department's inventory. Names need not be unique.",
  scope: 'write',
  body: newApplication,
  bodyExample: { name, description, owner },
  idempotent: true,
  reply: {
    status: 201,
    description: 'The application as it is stored.',
    schema: application,
    example: exampleApplication,
    etag: true,
    headers: { Location: 'Where it can be read.' },
  },
  async handle({ body, now, parts, principal, commit }) {
    const created = {
      ...body,
      id: parts.newId(),
      departmentId: principal.departmentId,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    return commit({
      write: (change) => parts.store.createApplication(change),
      next: created,
      detail: body,
      reply: {
        body: shownApplication(created),
        etag: created.version,
        headers: { Location: `/v1/applications/${created.id}` },
      },
    });
  },
});

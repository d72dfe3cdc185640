import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageOfList, pageQuery, pageReply } from '../request/page-of-list.ts';
import { application, shownApplication } from '../schemas/application.ts';
import { exampleApplication } from '../schemas/example-application.ts';
import { pageOf } from '../schemas/page-of.ts';

/** The applications of the caller's department, page by page. */
export const listApplications = defineRoute({
  id: 'list-applications',
  method: 'get',
  path: '/v1/applications',
  tag: 'Applications',
  summary: 'List applications',
  description: "The department's inventory, oldest first.",
  scope: 'read',
  query: z.object(pageQuery),
  reply: pageReply(pageOf('ApplicationPage', 'applications', application), { items: [exampleApplication] }),
  refusals: ['invalid-cursor'],
  async handle(request) {
    return pageOfList(
      request,
      (page) => request.parts.store.listApplications(request.principal.departmentId, page),
      shownApplication,
    );
  },
});

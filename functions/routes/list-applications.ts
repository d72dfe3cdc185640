import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageQuery, pageReply, readPage } from '../page-of-list.ts';
import { applicationPage } from '../schemas/application-page.ts';
import { exampleApplication } from '../schemas/example-application.ts';
import { shownApplication } from '../shown-application.ts';

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
  reply: {
    status: 200,
    description: 'One page.',
    schema: applicationPage,
    example: { items: [exampleApplication] },
    headers: { Link: 'The next page, `rel="next"`; absent on the last one.' },
  },
  refusals: ['invalid-cursor'],
  async handle(request) {
    const asked = await readPage(request);
    if ('refused' in asked) return asked;
    const page = await request.parts.store.listApplications(request.principal.departmentId, asked.page);
    return pageReply(request, page, shownApplication);
  },
});

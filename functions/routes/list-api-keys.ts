import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageQuery, pageReply, readPage } from '../page-of-list.ts';
import { apiKeyPage } from '../schemas/api-key-page.ts';
import { exampleApiKey } from '../schemas/example-api-key.ts';
import { shownApiKey } from '../shown-api-key.ts';

/** The API keys of the caller's department, page by page, without their secrets. */
export const listApiKeys = defineRoute({
  id: 'list-api-keys',
  method: 'get',
  path: '/v1/api-keys',
  tag: 'API keys',
  summary: 'List API keys',
  description: 'The API keys of your department, oldest first, expired and revoked ones too.',
  scope: 'admin',
  query: z.object(pageQuery),
  reply: {
    status: 200,
    description: 'One page.',
    schema: apiKeyPage,
    example: { items: [exampleApiKey] },
    headers: { Link: 'The next page, `rel="next"`; absent on the last one.' },
  },
  refusals: ['invalid-cursor'],
  async handle(request) {
    const asked = await readPage(request);
    if ('refused' in asked) return asked;
    const page = await request.parts.store.listApiKeys(request.principal.departmentId, asked.page);
    return pageReply(request, page, shownApiKey);
  },
});

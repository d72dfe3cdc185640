import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageOfList, pageQuery, pageReply } from '../request/page-of-list.ts';
import { apiKey, shownApiKey } from '../schemas/api-key.ts';
import { exampleApiKey } from '../schemas/example-api-key.ts';
import { pageOf } from '../schemas/page-of.ts';

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
  reply: pageReply(pageOf('ApiKeyPage', 'API keys', apiKey), { items: [exampleApiKey] }),
  refusals: ['invalid-cursor'],
  async handle(request) {
    return pageOfList(
      request,
      (page) => request.parts.store.listApiKeys(request.principal.departmentId, page),
      shownApiKey,
    );
  },
});

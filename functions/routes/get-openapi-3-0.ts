import { defineRoute } from '../define-route.ts';
import { openapiDocument } from '../schemas/openapi-document.ts';

/** The contract of the service as an OpenAPI 3.0 document. */
export const getOpenapi30 = defineRoute({
  id: 'get-openapi-3-0',
  method: 'get',
  path: '/v1/openapi-3.0.json',
  tag: 'Service',
  summary: 'Get the contract in OpenAPI 3.0',
  description: 'This document, rendered in OpenAPI 3.0.',
  scope: 'none',
  reply: {
    status: 200,
    description: 'The document.',
    schema: openapiDocument,
    example: { openapi: '3.0.3' },
  },
  async handle({ openApi }) {
    return {
      body: openApi().v30 as { openapi: string },
      headers: { 'Cache-Control': 'public, max-age=300' },
    };
  },
});

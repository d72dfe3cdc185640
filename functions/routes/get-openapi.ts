import { defineRoute } from '../define-route.ts';
import { openapiDocument } from '../schemas/openapi-document.ts';

/** The contract of the service as an OpenAPI 3.1 document. */
export const getOpenapi = defineRoute({
  id: 'get-openapi',
  method: 'get',
  path: '/v1/openapi.json',
  tag: 'Service',
  summary: 'Get the contract in OpenAPI 3.1',
  description: 'This document, rendered in OpenAPI 3.1.',
  scope: 'none',
  reply: {
    status: 200,
    description: 'The document.',
    schema: openapiDocument,
    example: { openapi: '3.1.0' },
  },
  async handle({ openApi }) {
    return {
      body: openApi().v31 as { openapi: string },
      headers: { 'Cache-Control': 'public, max-age=300' },
    };
  },
});

import { OpenAPIHono } from '@hono/zod-openapi';
import type { Route } from '../define-route.ts';
import { API_VERSION } from '../version.ts';
import { binaryFormat } from './binary-format.ts';
import { openApiComponents } from './openapi-components.ts';
import { openApiOperation } from './openapi-operation.ts';
import { typedNull } from './typed-null.ts';

/** The contract of the service, as it is and for clients that know OpenAPI 3.0 only. */
export interface OpenApiDocuments {
  readonly v31: object;
  readonly v30: object;
}

const info = {
  title: 'Loadline',
  version: API_VERSION,
  summary: 'Container readiness assessment',
  description: [
    'Assesses whether an application can run in containers on GCIS CaaS (Red Hat OpenShift), by which migration path, and what to change first.',
    'Every refusal is `application/problem+json` (RFC 9457) and lists every issue at once. Every answer carries `API-Version` and `Request-Id`.',
    'Changes to what is already stored need `If-Match` with the `ETag` that was read. Operations that create honour an `Idempotency-Key` for 24 hours, so that a retry gets the first answer.',
    'Lists give pages: send `next` as `cursor`, or follow the `Link`.',
  ].join('\n\n'),
  contact: {
    name: 'Loadline maintainers',
    url: 'https://loadline.example',
    email: 'api@loadline.example',
  },
  license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
};

const tags: readonly { readonly name: Route['tag']; readonly description: string }[] = [
  { name: 'API keys', description: 'Credentials of integrations, with scope and expiry.' },
  { name: 'Applications', description: "A department's inventory of applications." },
  { name: 'Assessments', description: 'Answers that are kept, their result, report and audit trail.' },
  { name: 'Audit trail', description: 'Who changed what and when, and whether the record of it is intact.' },
  {
    name: 'Evidence',
    description: 'Files that answer questions: what they say, and the answers of an assessment beside it.',
  },
  {
    name: 'Landing zone',
    description: 'What is known of GCIS CaaS, and what your department was told about the rest.',
  },
  { name: 'Questionnaires', description: 'What is asked, and the published policy that scores it.' },
  { name: 'Scoring', description: 'Results and reports for answers that are not kept.' },
  { name: 'Service', description: 'The state of the service, and this contract.' },
];

/** Both renderings of the contract of these routes. The same routes give the same documents. */
export function openApiDocuments(routes: readonly Route[]): OpenApiDocuments {
  const described = new OpenAPIHono();
  for (const [type, components] of Object.entries(
    openApiComponents(new Set(routes.flatMap((route) => route.refusals))),
  ))
    for (const [name, component] of Object.entries(components))
      described.openAPIRegistry.registerComponent(type as 'headers', name, component);
  for (const route of routes) described.openAPIRegistry.registerPath(openApiOperation(route));
  const top = { info, servers: [{ url: '/', description: 'This service.' }], tags: [...tags] };
  const { summary: _, ...info30 } = info;
  return {
    v31: described.getOpenAPI31Document({ openapi: '3.1.0', ...top }),
    v30: binaryFormat(typedNull(described.getOpenAPIDocument({ openapi: '3.0.3', ...top, info: info30 }))),
  };
}

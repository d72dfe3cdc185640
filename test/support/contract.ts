import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  readonly responses: Readonly<Record<string, Described>>;
}

interface Described {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Contract {
  readonly document: Document;
  readonly ajv: Ajv2020;
}

interface Asked {
  request(path: string): Response | Promise<Response>;
}

let contract: Promise<Contract> | undefined;

/**
 * Throws unless the OpenAPI document declares this response: operation, status, media type, headers, and a body that
 * fits its schema and has no field beyond it. Paths that have no operation, and the reference page, may answer freely.
 */
export async function checkAgainstContract(
  app: Asked,
  method: string,
  path: string,
  response: Response,
): Promise<void> {
  contract ??= readContract(app);
  const { document, ajv } = await contract;
  const template = templateOf(document, path.split('?', 1)[0] ?? path);
  const operation = template && document.paths[template]?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
  if (!template || !operation) return;
  const where = `${method} ${path} answered ${response.status}`;
  const declared = operation.responses[response.status];
  if (!declared) throw new Error(`${where}, which ${template} does not declare. ${await response.text()}`);
  for (const name of ['ETag', 'Link', 'Location', 'Retry-After', 'WWW-Authenticate', 'Idempotency-Replayed'])
    if (response.headers.has(name) && !Object.hasOwn(declared.headers ?? {}, name))
      throw new Error(`${where} with the header ${name}, which it does not declare.`);
  const [mediaType, expected] = Object.entries(declared.content ?? {})[0] ?? [];
  const sent = response.headers.get('Content-Type')?.split(';', 1)[0];
  if (method === 'HEAD') return;
  if (sent !== mediaType) throw new Error(`${where} as ${sent}; it declares ${mediaType ?? 'no body'}.`);
  if (!mediaType?.endsWith('json') || !expected) return;
  const body: unknown = await response.json();
  const pointer = [
    template,
    method.toLowerCase(),
    'responses',
    String(response.status),
    'content',
    mediaType,
  ];
  const schema = { $ref: `contract#/paths/${pointer.map(escaped).join('/')}/schema` };
  if (!ajv.validate(schema, body))
    throw new Error(`${where} with a body outside its schema: ${ajv.errorsText()}.\n${JSON.stringify(body)}`);
}

async function readContract(app: Asked): Promise<Contract> {
  const document = (await (await app.request('/v1/openapi.json')).json()) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ ...(closed(document) as object), $id: 'contract' });
  return { document, ajv };
}

/** Responses may gain fields later, so the document leaves their objects open; a field that nobody declared is a leak. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  const isObjectSchema = copy['type'] === 'object' && copy['properties'] && !('additionalProperties' in copy);
  return isObjectSchema ? { ...copy, additionalProperties: false } : copy;
}

function templateOf({ paths }: Document, path: string): string | undefined {
  return (
    Object.keys(paths).find((template) => template === path) ??
    Object.keys(paths).find((template) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
    )
  );
}

function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}

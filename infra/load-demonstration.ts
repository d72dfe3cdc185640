import { evidenceFiles } from './demonstration/evidence-files.ts';
import type { Persona } from './demonstration/persona.ts';

/**
 * Enters the personas through the public HTTP API, as an assessor would: files first, then what they suggest and the assessor
 * agrees with, then the other answers. What an earlier run entered is kept, and what it left open is finished. Throws at the
 * first refusal.
 */
export async function loadDemonstration(
  baseUrl: string,
  apiKey: string,
  personas: readonly Persona[],
): Promise<void> {
  const call = caller(baseUrl, apiKey);
  for (const persona of personas) {
    const { answers, evidence, notes } = persona;
    const path = `/v1/assessments/${await assessmentOf(call, await applicationOf(call, persona))}`;
    const draft = await call<Entity>('GET', path);
    if (draft.body.status !== 'draft') continue;
    const etag = evidence ? await enterEvidence(call, path, persona) : draft.etag;
    const saved = await call(
      'PATCH',
      `${path}/answers`,
      { 'If-Match': etag },
      { answers, notes, ...(evidence ? { overrides: evidence.overrides } : {}) },
    );
    if (persona.submitted) await call('POST', `${path}/submission`, { 'If-Match': saved.etag });
  }
}

/** The id of the application of a persona, which is created if there is none of its name. */
async function applicationOf(call: Call, { application }: Persona): Promise<string> {
  const listed = await call<List>('GET', '/v1/applications?limit=100');
  const found = listed.body.items.find(({ name }) => name === application.name);
  return found?.id ?? (await call<Entity>('POST', '/v1/applications', {}, application)).body.id;
}

/** The id of the first assessment of an application, which is started if there is none. */
async function assessmentOf(call: Call, applicationId: string): Promise<string> {
  const listed = await call<List>('GET', `/v1/assessments?limit=1&applicationId=${applicationId}`);
  const path = `/v1/applications/${applicationId}/assessments`;
  return listed.body.items[0]?.id ?? (await call<Entity>('POST', path)).body.id;
}

/** Attaches the files of a persona and confirms the suggestions that are its answers. Answers the ETag of the draft. */
async function enterEvidence(call: Call, path: string, { id, answers, evidence }: Persona): Promise<string> {
  const list = () => call<Evidence>('GET', `${path}/evidence`);
  let listed = await list();
  if (listed.body.evidence.length === 0) {
    const form = new FormData();
    for (const { name, bytes } of evidenceFiles(id)) form.append('files', new Blob([bytes]), name);
    form.append('keepContents', String(evidence?.keepContents ?? false));
    await call('POST', `${path}/evidence`, { 'If-Match': listed.etag }, form);
    listed = await list();
  }
  const given: Readonly<Record<string, unknown>> = answers;
  const questions = listed.body.suggestions
    .filter(({ questionId, answer }) => JSON.stringify(answer) === JSON.stringify(given[questionId]))
    .map(({ questionId }) => questionId);
  if (questions.length === 0) return listed.etag;
  const confirmed = await call(
    'POST',
    `${path}/evidence/confirmations`,
    { 'If-Match': listed.etag },
    { questions },
  );
  return confirmed.etag;
}

/** What the loader reads of an application or an assessment. */
interface Entity {
  readonly id: string;
  readonly name?: string;
  readonly status?: string;
}

interface List {
  readonly items: readonly Entity[];
}

/** What the loader reads of a list of evidence. */
interface Evidence {
  readonly evidence: readonly unknown[];
  readonly suggestions: readonly { readonly questionId: string; readonly answer: unknown }[];
}

/** Sends a request, a form as it is and any other body as JSON. Throws at a refusal. */
type Call = <T>(
  method: string,
  path: string,
  headers?: Readonly<Record<string, string>>,
  body?: unknown,
) => Promise<{ readonly body: T; readonly etag: string }>;

const caller =
  (baseUrl: string, apiKey: string): Call =>
  async <T>(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body?: unknown) => {
    const isJson = body !== undefined && !(body instanceof FormData);
    const response = await fetch(new URL(path, baseUrl), {
      method,
      headers: {
        Authorization: `Bearer ${apiKey}`,
        ...(isJson ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as FormData) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return { body: JSON.parse(text) as T, etag: response.headers.get('ETag') ?? '' };
  };

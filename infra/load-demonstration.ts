import type { Persona } from './demonstration/persona.ts';

/** Enters the personas through the public HTTP API, as any client would; what an earlier run entered is kept. Throws at the first refusal. */
export async function loadDemonstration(
  baseUrl: string,
  apiKey: string,
  personas: readonly Persona[],
): Promise<void> {
  const call = caller(baseUrl, apiKey);
  for (const persona of personas) {
    const key = (step: string) => ({ 'Idempotency-Key': `demonstration-${persona.id}-${step}` });
    const application = await call('POST', '/v1/applications', key('application'), persona.application);
    const started = await call('POST', `/v1/applications/${application.id}/assessments`, key('assessment'), {
      answers: persona.answers,
    });
    const path = `/v1/assessments/${started.id}`;
    const assessment = await call('GET', path, {});
    if (assessment.status !== 'draft') continue;
    const noted = await call(
      'PATCH',
      `${path}/answers`,
      { 'If-Match': assessment.etag },
      { notes: persona.notes },
    );
    if (persona.submitted) await call('POST', `${path}/submission`, { 'If-Match': noted.etag });
  }
}

/** What the loader reads of an answer. */
interface Entity {
  readonly id: string;
  readonly status?: string;
  readonly etag: string;
}

function caller(baseUrl: string, apiKey: string) {
  return async (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<Entity> => {
    const response = await fetch(new URL(path, baseUrl), {
      method,
      headers: {
        Authorization: `Bearer ${apiKey}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    const { id, status } = JSON.parse(text) as Omit<Entity, 'etag'>;
    return { id, etag: response.headers.get('ETag') ?? '', ...(status === undefined ? {} : { status }) };
  };
}

import createClient from 'openapi-fetch';
import type { components, paths } from './golden/loadline.ts';

type Schemas = components['schemas'];

/** What a foreign client has seen on its way. */
export interface Journey {
  readonly scored: Schemas['Result'];
  readonly stored: Schemas['AssessmentResult'];
  /** The names of the files that were attached. */
  readonly evidence: readonly string[];
  readonly status: string;
  readonly staleCode: string;
  readonly actions: readonly string[];
  /** The first characters of the report. */
  readonly reportStart: string;
  /** The first characters of the archive with starter files. */
  readonly archiveStart: string;
  /** What became of the archive when it was sent back as evidence. */
  readonly readBack: readonly Schemas['FileReading'][];
}

/** From an application to its report with a client that knows nothing but the OpenAPI document. Rejects at a refusal. */
export async function journey(
  baseUrl: string,
  apiKey: string,
  application: Schemas['NewApplication'],
  answers: Schemas['Answers'],
): Promise<Journey> {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${apiKey}` } });
  const scored = await client.POST('/v1/scores', { body: { answers } });
  const created = await client.POST('/v1/applications', {
    params: { header: { 'Idempotency-Key': 'journey-application' } },
    body: application,
  });
  const started = await client.POST('/v1/applications/{applicationId}/assessments', {
    params: { path: { applicationId: given(created.data).id } },
    body: {},
  });
  const path = { assessmentId: given(started.data).id };
  const save = (etag: string | null) =>
    client.PATCH('/v1/assessments/{assessmentId}/answers', {
      params: { path, header: { 'If-Match': given(etag) } },
      body: { answers, notes: { 'planned-life': 'Confirmed by the business owner.' } },
    });
  const firstEtag = started.response.headers.get('ETag');
  const saved = await save(firstEtag);
  const stale = await save(firstEtag);
  const attached = await client.POST('/v1/assessments/{assessmentId}/evidence', {
    params: { path, header: { 'If-Match': given(saved.response.headers.get('ETag')) } },
    body: { files: ['{ "icc": false }'], keepContents: 'false' },
    bodySerializer: ({ files }) => {
      const form = new FormData();
      for (const content of files) form.append('files', new Blob([content]), 'daemon.json');
      return form;
    },
  });
  const submitted = await client.POST('/v1/assessments/{assessmentId}/submission', {
    params: { path, header: { 'If-Match': given(attached.response.headers.get('ETag')) } },
  });
  const stored = await client.GET('/v1/assessments/{assessmentId}/result', { params: { path } });
  const events = await client.GET('/v1/assessments/{assessmentId}/events', { params: { path } });
  const report = await client.GET('/v1/assessments/{assessmentId}/report.pdf', {
    params: { path },
    parseAs: 'text',
  });
  const archive = await client.GET('/v1/assessments/{assessmentId}/artefacts.zip', {
    params: { path },
    parseAs: 'arrayBuffer',
  });
  const bytes = given(archive.data);
  const read = await client.POST('/v1/evidence', {
    // The document says string where bytes are meant; the serializer sends the bytes.
    body: { files: [] },
    bodySerializer: () => {
      const form = new FormData();
      form.append('files', new Blob([bytes]), 'starter-files.zip');
      return form;
    },
  });
  return {
    scored: given(scored.data),
    stored: given(stored.data),
    evidence: given(attached.data).files.map(({ evidence }) => evidence.name),
    status: given(submitted.data).status,
    staleCode: given(stale.error).code,
    actions: given(events.data).items.map((event) => event.action),
    reportStart: given(report.data).slice(0, 5),
    archiveStart: new TextDecoder().decode(bytes.slice(0, 2)),
    readBack: given(read.data).files,
  };
}

function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The service refused, or left something out.');
  return value;
}

import createClient from 'openapi-fetch';
import type { components, paths } from './golden/loadline.ts';

type Schemas = components['schemas'];

/** What a foreign client has seen on its way. */
export interface Journey {
  readonly scored: Schemas['Result'];
  readonly stored: Schemas['AssessmentResult'];
  /** The names of the files that were attached. */
  readonly evidence: readonly string[];
  /** What was confirmed, with the line that it comes from. */
  readonly confirmed: readonly string[];
  /** How the answers to what was confirmed stand at the end. */
  readonly standings: Readonly<Record<string, Schemas['StandingOfSuggestion']>>;
  readonly status: string;
  /** What it was submitted for came to, and the revision that it goes on as. */
  readonly decision: string;
  readonly revision: number;
  readonly staleCode: string;
  readonly actions: readonly string[];
  /** The first characters of the report. */
  readonly reportStart: string;
  /** The first characters of the starter files. */
  readonly artefactsStart: string;
  /** What became of the starter files when they were sent back as evidence. */
  readonly readBack: readonly Schemas['FileReading'][];
}

const containerfile = [
  'FROM registry.example.hk/tomcat:10.1',
  'USER 1001',
  'EXPOSE 8080',
  'CMD ["catalina.sh", "run"]',
  '',
].join('\n');

/** From an application over evidence to its report and its starter files, with a client that knows nothing but the OpenAPI document. Rejects at a refusal. */
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
  const stored = await client.GET('/v1/assessments/{assessmentId}/result', { params: { path } });
  const attached = await client.POST('/v1/assessments/{assessmentId}/evidence', {
    params: { path, header: { 'If-Match': given(saved.response.headers.get('ETag')) } },
    body: { files: [containerfile], keepContents: 'false' },
    bodySerializer: ({ files }) => {
      const form = new FormData();
      for (const content of files) form.append('files', new Blob([content]), 'counter/Containerfile');
      return form;
    },
  });
  const confirmed = await client.POST('/v1/assessments/{assessmentId}/evidence/confirmations', {
    params: { path, header: { 'If-Match': given(attached.response.headers.get('ETag')) } },
    body: { all: true, sureness: 'stated' },
  });
  const overridden = await client.PATCH('/v1/assessments/{assessmentId}/answers', {
    params: { path, header: { 'If-Match': given(confirmed.response.headers.get('ETag')) } },
    body: {
      answers: { 'image-user': 'root' },
      overrides: { 'image-user': 'The file is of the pilot; the image in use still runs as root.' },
    },
  });
  const listed = await client.GET('/v1/assessments/{assessmentId}/evidence', { params: { path } });
  const submitted = await client.POST('/v1/assessments/{assessmentId}/submission', {
    params: { path, header: { 'If-Match': given(overridden.response.headers.get('ETag')) } },
  });
  const reviewer = await client.POST('/v1/api-keys', {
    body: { name: 'Reviews', scopes: ['review'], expiresInDays: 1 },
  });
  const reviewed = await client.POST('/v1/assessments/{assessmentId}/reviews', {
    params: { path, header: { 'If-Match': given(submitted.response.headers.get('ETag')) } },
    headers: { Authorization: `Bearer ${given(reviewer.data).key}` },
    body: { decision: 'approved', comment: 'Sessions leave the server first.' },
  });
  const reopened = await client.POST('/v1/assessments/{assessmentId}/reopening', {
    params: { path, header: { 'If-Match': given(reviewed.response.headers.get('ETag')) } },
  });
  const events = await client.GET('/v1/assessments/{assessmentId}/events', { params: { path } });
  const report = await client.GET('/v1/assessments/{assessmentId}/report.pdf', {
    params: { path },
    parseAs: 'text',
  });
  const artefacts = await client.GET('/v1/assessments/{assessmentId}/artefacts.zip', {
    params: { path },
    parseAs: 'arrayBuffer',
  });
  const bytes = given(artefacts.data);
  const read = await client.POST('/v1/evidence', {
    // This generator types bytes as string, so the serializer adds them.
    body: { files: [] },
    bodySerializer: () => {
      const form = new FormData();
      form.append('files', new Blob([bytes]), 'starter-files.zip');
      return form;
    },
  });
  const taken = given(confirmed.data).confirmed;
  const names = new Set(taken.map(({ questionId }) => questionId));
  return {
    scored: given(scored.data),
    stored: given(stored.data),
    evidence: given(attached.data).files.map(({ evidence }) => evidence.name),
    confirmed: taken.map(({ questionId, file, line }) => `${questionId} ${file}:${line}`),
    standings: Object.fromEntries(
      given(listed.data).suggestions.flatMap(({ questionId, standing }) =>
        names.has(questionId) ? [[questionId, standing]] : [],
      ),
    ),
    status: given(submitted.data).status,
    decision: given(given(reviewed.data).reviews[0]).decision,
    revision: given(reopened.data).revision,
    staleCode: given(stale.error).code,
    actions: given(events.data).items.map((event) => event.action),
    reportStart: given(report.data).slice(0, 5),
    artefactsStart: new TextDecoder().decode(bytes.slice(0, 2)),
    readBack: given(read.data).files,
  };
}

function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The service refused, or left something out.');
  return value;
}

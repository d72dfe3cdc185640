import type { Edition, ReportInput } from '../../templates/report.ts';
import { createTestApp, type TestApp } from './app.ts';

type Headers = Readonly<Record<string, string>>;

/** Sends requests with one key; an answer's `body` is what its JSON says, `undefined` for other media types. */
function clientOf(app: TestApp, apiKey: string) {
  const send = async (method: string, path: string, body: unknown, headers: Headers) => {
    const response = await app.call(method, path, { body, headers, apiKey });
    const text = await response.text();
    const json = /json/.test(response.headers.get('Content-Type') ?? '');
    // What `parse` gives is not checked for its kind: a test reads what it expects, and fails otherwise.
    const read = json ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, body: read };
  };
  return {
    get: (path: string, headers: Headers = {}) => send('GET', path, undefined, headers),
    post: (path: string, body?: unknown, headers: Headers = {}) => send('POST', path, body, headers),
    /** Sends a file as it is. */
    upload: async (path: string, file: string | Uint8Array, type = 'application/yaml', method = 'PUT') => {
      const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': type };
      const response = await app.request(path, { method, headers, body: file as BodyInit });
      return { status: response.status, body: await response.json() };
    },
    /** Sends files as a form, in the field `files`, and other fields of it. */
    sendFiles: async (
      path: string,
      files: Readonly<Record<string, string | Uint8Array>>,
      headers: Headers = {},
      fields: Readonly<Record<string, string>> = {},
    ) => {
      const form = new FormData();
      for (const [name, content] of Object.entries(files))
        form.append('files', new Blob([content as BlobPart]), name);
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      const encoded = new Response(form);
      const response = await app.request(path, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${apiKey}`,
          'Content-Type': encoded.headers.get('Content-Type') ?? '',
          ...headers,
        },
        body: await encoded.bytes(),
      });
      // As in `send`, a test reads what it expects.
      return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
    },
    /** The text of an answer that is no JSON. */
    text: async (path: string) => {
      const response = await app.call('GET', path, { apiKey });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    put: (path: string, body: unknown, headers: Headers = {}) => send('PUT', path, body, headers),
    delete: (path: string, headers: Headers = {}) => send('DELETE', path, undefined, headers),
    patch: (path: string, body: unknown, headers: Headers = {}) => send('PATCH', path, body, headers),
  };
}

/** A department with one application and some drafts, a client of it, and one of another department. */
export async function inventory({ assessments = 0 } = {}) {
  const reports: (ReportInput & { readonly edition: Edition })[] = [];
  const app = createTestApp({
    renderReport: async (input, edition) => {
      reports.push({ ...input, edition });
      return new TextEncoder().encode('%PDF-1.7');
    },
  });
  const { departmentId, store } = app;
  await store.putDepartment({ id: departmentId, name: 'Department A' });
  const key = await app.keyFor(departmentId, 'write');
  const client = clientOf(app, key);
  const application = (await client.post('/v1/applications', { name: 'Licence renewal' })).body;
  const applicationPath = `/v1/applications/${application.id}`;
  const started: { id: string }[] = [];
  while (started.length < assessments) {
    started.push((await client.post(`${applicationPath}/assessments`, {})).body);
    app.passTime(1000);
  }
  return {
    client,
    stranger: clientOf(app, await app.keyFor('elsewhere', 'admin')),
    reader: clientOf(app, await app.keyFor(departmentId, 'read')),
    /** May review, and submits nothing. */
    reviewer: clientOf(app, await app.keyFor(departmentId, 'review')),
    /** May write and review. */
    both: clientOf(app, await app.keyFor(departmentId, 'write', 'review')),
    store,
    /** Every input that a report was rendered from, with its edition. */
    reports,
    departmentId,
    actor: `api-key:${key.split('_')[1]}`,
    applicationId: application.id as string,
    applicationPath,
    started,
    /** Of the first assessment. */
    path: `/v1/assessments/${started[0]?.id}`,
  };
}

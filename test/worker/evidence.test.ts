import { afterAll, beforeAll, expect, it } from 'vitest';
import { personas } from '../../infra/demonstration/index.ts';
import { daemonJson } from '../support/evidence.ts';
import { readPdf } from '../support/pdf-reading.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const MEBIBYTE = 1024 * 1024;

async function send(path: string, form: FormData, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(service.url + path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${service.apiKey}`, ...headers },
    body: form,
  });
  return { status: response.status, etag: response.headers.get('ETag') ?? '', body: await response.json() };
}

const formOf = (files: Readonly<Record<string, BlobPart>>, fields: Readonly<Record<string, string>> = {}) => {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append('files', new Blob([content]), name);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

it('carries evidence from a file to confirmed answers, the report, and away again', async () => {
  const created = await service.call('POST', '/v1/applications', { body: personas[0]?.application });
  const started = await service.call('POST', `/v1/applications/${(await created.json()).id}/assessments`, {
    body: { questionnaire: { id: 'platform-hardening' }, answers: { 'platform-kind': ['docker-host'] } },
  });
  const path = `/v1/assessments/${(await started.json()).id}`;
  const contents = crypto.getRandomValues(new Uint8Array(60_000));
  const large = new Uint8Array(MEBIBYTE);
  for (let at = 0; at < large.length; at += contents.length)
    large.set(contents.subarray(0, large.length - at), at);
  const sent = formOf({ '主機/daemon.json': daemonJson, 'photo.bin': large }, { keepContents: 'true' });
  const attached = await send(`${path}/evidence`, sent, { 'If-Match': '"1"', 'Idempotency-Key': 'once' });
  expect([attached.status, attached.etag]).toEqual([200, '"2"']);
  const [daemon, photo] = attached.body.files.map(
    ({ evidence }: { evidence: { id: string } }) => evidence.id,
  );
  const again = await send(`${path}/evidence`, sent, { 'If-Match': '"1"', 'Idempotency-Key': 'once' });
  expect(again.body).toEqual(attached.body);

  const file = await service.call('GET', `${path}/evidence/${photo}/file`);
  expect(Buffer.compare(await file.bytes(), large)).toBe(0);

  const confirmed = await service.call('POST', `${path}/evidence/confirmations`, {
    headers: { 'If-Match': '"2"' },
    body: { all: true },
  });
  const written = (await confirmed.json()).confirmed;
  expect(written.length).toBeGreaterThan(5);
  const { evidence, suggestions, contradictions } = await (
    await service.call('GET', `${path}/evidence`)
  ).json();
  expect(evidence.map(({ name }: { name: string }) => name)).toEqual(['主機/daemon.json', 'photo.bin']);
  const agreeing = suggestions.filter(({ standing }: { standing: string }) => standing === 'agrees');
  expect([agreeing.length, contradictions]).toEqual([written.length, []]);

  const result = await (await service.call('GET', `${path}/result`)).json();
  expect(result.provenBy.readFromFile).toBeGreaterThan(0);
  const report = await service.call('GET', `${path}/report.pdf`);
  const { pages } = await readPdf(await report.bytes());
  const texts = pages.flatMap((page) => page.texts.map((piece) => piece.text)).join('');
  expect(texts).toContain('主機/daemon.json');

  const removed = await service.call('DELETE', `${path}/evidence/${daemon}`, {
    headers: { 'If-Match': '"3"' },
  });
  expect((await removed.json()).evidence).toMatchObject([{ id: photo }]);
  expect((await (await service.call('GET', `${path}/result`)).json()).provenBy.readFromFile).toBe(0);
});

it('takes an upload of 25 MiB, and refuses one of 27 before it has arrived', async () => {
  const megabytes = (count: number) => new Uint8Array(count * MEBIBYTE).fill(32);
  const { status, body } = await send('/v1/evidence', formOf({ a: megabytes(12), b: megabytes(13) }));
  expect([status, body.files.length]).toEqual([200, 2]);
  const refused = await send('/v1/evidence', formOf({ a: megabytes(27) })).catch(() => undefined);
  // The connection may go before the answer does, since nobody reads what is too much.
  expect([413, undefined]).toContain(refused?.status);
});

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipArchive } from '../../../functions/artefacts/zip-archive.ts';
import { personas } from '../../../infra/demonstration/index.ts';
import type { Answers } from '../../../questionnaire/answers.ts';
import { starterArchive } from '../../../templates/starter-archive.ts';
import { createTestApp } from '../../support/app.ts';
import { artefactInput } from '../../support/artefacts.ts';
import { inventory } from '../../support/inventory.ts';

const [permitCounter] = personas as [(typeof personas)[number]];
const answers = permitCounter.answers as Answers;

/** A department with an assessment of the permit counter, and what it downloads. */
async function counter(name = 'Permit counter') {
  const app = createTestApp();
  const create = async (path: string, body: unknown) => (await app.call('POST', path, { body })).json();
  const application = await create('/v1/applications', { name });
  const assessment = await create(`/v1/applications/${application.id}/assessments`, { answers });
  const path = `/v1/assessments/${assessment.id}/artefacts.zip`;
  return {
    app,
    path,
    applicationPath: `/v1/applications/${application.id}`,
    assessmentPath: `/v1/assessments/${assessment.id}`,
    download: (headers = {}) => app.call('GET', path, { headers }),
  };
}

test('gives the files of the templates as a ZIP archive that is named after the application', async () => {
  const { download } = await counter();
  const response = await download();
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/zip']);
  expect(response.headers.get('Content-Disposition')).toContain(
    'filename="Permit-counter-starter-files.zip"',
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  const files = starterArchive(artefactInput(answers, 'Permit counter'));
  expect(files.length).toBeGreaterThan(20);
  const unpacked = Object.entries(unzipSync(bytes));
  expect(unpacked.map(([path, content]) => ({ path, text: new TextDecoder().decode(content) }))).toEqual(
    files,
  );
  expect(bytes).toEqual(zipArchive(files));
});

test('has names of ASCII in the archive, whatever the application is called', async () => {
  const { download } = await counter('許可證櫃位 /../ "2"');
  const unpacked = unzipSync(new Uint8Array(await (await download()).arrayBuffer()));
  for (const path of Object.keys(unpacked)) expect(path).toMatch(/^[\w./-]+$/);
});

test('its ETag stays while nothing changes, and changes with the answers and the name', async () => {
  const { app, download, applicationPath, assessmentPath } = await counter();
  const tag = async () => (await download()).headers.get('ETag') as string;
  const before = await tag();
  expect(await tag()).toBe(before);
  expect((await download({ 'If-None-Match': before })).status).toBe(304);
  const saved = await app.call('PATCH', `${assessmentPath}/answers`, {
    body: { answers: { 'process-model': 'one-process' } },
    headers: { 'If-Match': '"1"' },
  });
  expect(saved.status).toBe(200);
  const answered = await tag();
  await app.call('PUT', applicationPath, { body: { name: 'Counter' }, headers: { 'If-Match': '"1"' } });
  expect(new Set([before, answered, await tag()]).size).toBe(3);
});

test('asks for what the department was told no longer', async () => {
  const { app, download } = await counter();
  const readme = async () =>
    new TextDecoder().decode(unzipSync(new Uint8Array(await (await download()).arrayBuffer()))['README.md']);
  expect(await readme()).toContain('registry and image scanning');
  const told = await app.call('PUT', '/v1/landing-zone/facts/registry', {
    headers: { 'If-Match': '"0"' },
    body: {
      value: 'Quay of the platform, with scans.',
      source: { document: 'Letter of the team', part: 'Registry' },
    },
  });
  expect(told.status).toBe(200);
  expect(await readme()).not.toContain('registry and image scanning');
});

test.each([
  ['while no path is known', {}],
  ['for a platform', { questionnaire: { id: 'platform-hardening' } }],
])('gives a README alone %s', async (_, body) => {
  const { app, applicationPath } = await counter();
  const started = await app.call('POST', `${applicationPath}/assessments`, { body });
  const response = await app.call('GET', `${started.headers.get('Location')}/artefacts.zip`);
  const unpacked = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect([response.status, Object.keys(unpacked)]).toEqual([200, ['README.md']]);
});

test('needs a key that may read, and shows nothing of another department', async () => {
  const { path, reader, stranger } = await inventory({ assessments: 1 });
  expect((await reader.get(`${path}/artefacts.zip`)).status).toBe(200);
  const refused = await stranger.get(`${path}/artefacts.zip`);
  expect([refused.status, refused.body.code]).toEqual([404, 'assessment-not-found']);
});

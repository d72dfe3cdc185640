import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

test('renders the stored assessment, dated by its last change', async () => {
  const { client, path, reports, started } = await inventory({ assessments: 1 });
  const saved = await client.patch(
    `${path}/answers`,
    { answers: { 'service-count': 3 } },
    { 'If-Match': '"1"' },
  );
  const report = await client.get(`${path}/report.pdf`);
  expect([report.status, report.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
  expect(report.headers.get('Content-Disposition')).toContain('filename="Licence-renewal.pdf"');
  expect(reports).toMatchObject([
    {
      application: { name: 'Licence renewal', department: 'Department A' },
      answers: { 'service-count': 3 },
      assessment: { id: started[0]?.id, revision: 1, status: 'draft' },
      date: saved.body.updatedAt,
    },
  ]);
  expect(report.headers.get('ETag')).toBe(`"${reports[0]?.digest}"`);
});

test('its ETag changes with the answers and with the name of the application', async () => {
  const { client, path, applicationPath, reports } = await inventory({ assessments: 1 });
  const tag = async () => (await client.get(`${path}/report.pdf`)).headers.get('ETag') as string;
  const before = await tag();
  expect((await client.get(`${path}/report.pdf`, { 'If-None-Match': before })).status).toBe(304);
  expect(reports, 'a report that is not sent is not rendered').toHaveLength(1);
  await client.patch(`${path}/answers`, { answers: { 'service-count': 3 } }, { 'If-Match': '"1"' });
  const answered = await tag();
  const renamed = await client.put(applicationPath, { name: 'Licence service' }, { 'If-Match': '"1"' });
  expect(renamed.status).toBe(200);
  expect(new Set([before, answered, await tag()]).size).toBe(3);
});

test('reports an assessment of a platform by the questionnaire and policy that it was started with', async () => {
  const { client, applicationPath, reports } = await inventory();
  const started = await client.post(`${applicationPath}/assessments`, {
    questionnaire: { id: 'platform-hardening' },
    answers: { 'platform-kind': ['openshift-4'] },
  });
  const report = await client.get(`${started.headers.get('Location')}/report.pdf`);
  expect(report.status).toBe(200);
  expect(reports).toMatchObject([
    { questionnaire: { id: 'platform-hardening' }, policy: { paths: [] }, result: { roadmap: [] } },
  ]);
});

test('gives the short edition when it is asked for, with an ETag and a file name of its own', async () => {
  const { client, path, reports } = await inventory({ assessments: 1 });
  const full = await client.get(`${path}/report.pdf`);
  const named = await client.get(`${path}/report.pdf?edition=full`);
  const short = await client.get(`${path}/report.pdf?edition=short`);
  expect(reports.map(({ edition }) => edition)).toEqual(['full', 'full', 'short']);
  const tags = [full, named, short].map(({ headers }) => headers.get('ETag'));
  expect(tags).toEqual(reports.map(({ digest }) => `"${digest}"`));
  expect(tags[1]).toBe(tags[0]);
  expect(tags[2]).not.toBe(tags[0]);
  expect(short.headers.get('Content-Disposition')).toBe(
    'attachment; filename="Licence-renewal-short.pdf"; filename*=UTF-8\'\'Licence%20renewal-short.pdf',
  );
});

test('refuses an edition that there is not, and renders nothing', async () => {
  const { client, path, reports } = await inventory({ assessments: 1 });
  for (const query of ['edition=long', 'edition=', 'edition=short&edition=full', 'size=short']) {
    const { status, body } = await client.get(`${path}/report.pdf?${query}`);
    expect([status, body.code], query).toEqual([400, 'invalid-request']);
  }
  expect(reports).toEqual([]);
});

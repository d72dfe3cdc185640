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

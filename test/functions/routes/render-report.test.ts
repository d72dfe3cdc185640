import { expect, test } from 'vitest';
import { MOST_TICKETS } from '../../../functions/request/serial-queue.ts';
import { createTestApp } from '../../support/app.ts';
import { inventory } from '../../support/inventory.ts';

test('answers the document and names the file after the application', async () => {
  const { client, reports } = await inventory();
  const answers = { 'service-count': 3 };
  const report = await client.post('/v1/reports', { application: { name: '牌照 Renewal' }, answers });
  expect(report.status).toBe(200);
  expect(report.headers.get('Content-Type')).toBe('application/pdf');
  expect(report.headers.get('Content-Disposition')).toBe(
    'attachment; filename="Renewal.pdf"; filename*=UTF-8\'\'%E7%89%8C%E7%85%A7%20Renewal.pdf',
  );
  expect(report.headers.get('Cache-Control')).toBe('no-store');
  expect(reports).toMatchObject([{ application: { name: '牌照 Renewal' }, answers }]);
  expect(reports[0]).not.toHaveProperty('assessment');
  expect(reports[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('is dated today, or on the day that is asked for, so that the same body can give the same bytes', async () => {
  const { client, reports } = await inventory();
  await client.post('/v1/reports', { answers: {} });
  await client.post('/v1/reports', { answers: {}, date: '2026-02-28' });
  await client.post('/v1/reports', { answers: {}, date: '2026-02-28' });
  expect(reports.map((report) => report.date)).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    '2026-02-28',
    '2026-02-28',
  ]);
  expect(reports[1]?.digest).toBe(reports[2]?.digest);
  const { status, body } = await client.post('/v1/reports', { answers: {}, date: '2026-02-30' });
  expect([status, body.errors[0].pointer]).toEqual([400, '/date']);
});

test('is dated on the day that it is in Hong Kong', async () => {
  const dates: string[] = [];
  const app = createTestApp({
    now: () => new Date('2026-11-23T17:00:00.000Z'),
    renderReport: async ({ date }) => {
      dates.push(date);
      return new TextEncoder().encode('%PDF-1.7');
    },
  });
  await app.call('POST', '/v1/reports', { body: { answers: {} } });
  expect(dates).toEqual(['2026-11-24']);
});

test('gives the short edition when the body asks for it, with a digest and a file name of its own', async () => {
  const { client, reports } = await inventory();
  const body = { application: { name: 'Renewal '.repeat(20) }, answers: {}, date: '2026-02-28' };
  await client.post('/v1/reports', body);
  await client.post('/v1/reports', { ...body, edition: 'full' });
  const short = await client.post('/v1/reports', { ...body, edition: 'short' });
  expect(reports.map(({ edition }) => edition)).toEqual(['full', 'full', 'short']);
  const [one, other, last] = reports.map(({ digest }) => digest);
  expect(other).toBe(one);
  expect(last).not.toBe(one);
  expect(short.headers.get('Content-Disposition')).toMatch(/-short\.pdf"; .*-short\.pdf$/);
});

test('refuses an edition that there is not, and renders nothing', async () => {
  const { client, reports } = await inventory();
  const { status, body } = await client.post('/v1/reports', { answers: {}, edition: 'long' });
  expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'invalid-request', '/edition']);
  expect(reports).toEqual([]);
});

test('refuses answers that do not fit, and renders nothing', async () => {
  const { client, reports } = await inventory();
  const { status, body } = await client.post('/v1/reports', { answers: { 'service-count': 'many' } });
  expect([status, body.code, body.errors[0].pointer]).toEqual([
    400,
    'invalid-request',
    '/answers/service-count',
  ]);
  expect(reports).toEqual([]);
});

test('refuses at once what would have to wait too long, and serves the others', async () => {
  const { client } = await inventory();
  const answers = await Promise.all(
    Array.from({ length: 4 * MOST_TICKETS }, () => client.post('/v1/reports', { answers: {} })),
  );
  const refused = answers.filter(({ status }) => status !== 200);
  expect(answers.length - refused.length).toBeGreaterThanOrEqual(MOST_TICKETS);
  expect(refused.length).toBeGreaterThan(0);
  for (const { status, body, headers } of refused)
    expect([status, body.code, headers.get('Retry-After')]).toEqual([503, 'renderer-busy', '5']);
});

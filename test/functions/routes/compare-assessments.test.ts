import { expect, test } from 'vitest';
import { inventory } from '../../support/inventory.ts';

const query = (...ids: readonly string[]) =>
  `/v1/comparisons?${ids.map((id) => `assessment=${id}`).join('&')}`;
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('sets assessments of several applications, versions and questionnaires side by side, in the order asked', async () => {
  const { client, reader, applicationId, applicationPath } = await inventory();
  const other = (await client.post('/v1/applications', { name: 'Berth booking' })).body;
  const start = async (path: string, body: unknown) =>
    (await client.post(`${path}/assessments`, body)).body as { id: string };
  const first = await start(applicationPath, {
    questionnaire: { id: 'application-readiness', version: '1.0' },
    answers: { 'service-count': 3 },
  });
  const second = await start(`/v1/applications/${other.id}`, { answers: { 'service-count': 5 } });
  const third = await start(applicationPath, { questionnaire: { id: 'platform-hardening' } });

  const { status, body } = await reader.get(query(second.id, first.id, third.id));
  expect(status).toBe(200);
  expect(body.questionnaires).toBe('other-questionnaires');
  expect(body.assessments).toMatchObject([
    { id: second.id, applicationId: other.id, applicationName: 'Berth booking' },
    { id: first.id, applicationId, questionnaire: { version: '1.0' } },
    { id: third.id, questionnaire: { id: 'platform-hardening' } },
  ]);
  expect(body.answers).toContainEqual(
    expect.objectContaining({
      questionId: 'service-count',
      differs: true,
      columns: [{ state: 'answered', value: 5 }, { state: 'answered', value: 3 }, { state: 'not-asked' }],
    }),
  );
  const result = (await client.get(`/v1/assessments/${second.id}/result`)).body;
  expect(body.assessments[0]).toMatchObject({
    ...result.score,
    band: result.verdict.band,
    path: result.recommendation.path,
    blockers: result.blockers.length,
  });
});

test('four are compared; one, five and the same twice are refused', async () => {
  const { client, started } = await inventory({ assessments: 5 });
  const ids = idsOf(started);
  expect((await client.get(query(...ids.slice(0, 4)))).body.assessments).toHaveLength(4);
  const [one = ''] = ids;
  for (const [asked, code] of [
    [[], 'missing'],
    [[one], 'too-short'],
    [ids, 'too-long'],
    [[one, one], 'repeated-assessment'],
  ] as const) {
    const { status, body } = await client.get(query(...asked));
    expect([status, body.code]).toEqual([400, 'invalid-request']);
    expect(body.errors).toMatchObject([{ in: 'query', pointer: '/assessment', code }]);
  }
});

test('names every assessment that is not there, another department’s among them', async () => {
  const { client, stranger, started } = await inventory({ assessments: 2 });
  const [first = '', second = ''] = idsOf(started);
  const { status, body } = await client.get(query('none', first, 'nor-this'));
  expect([status, body.code]).toEqual([404, 'assessment-not-found']);
  const issue = { in: 'query', code: 'assessment-not-found' };
  expect(body.errors).toMatchObject([
    { ...issue, pointer: '/assessment/0' },
    { ...issue, pointer: '/assessment/2' },
  ]);
  const strange = await stranger.get(query(first, second));
  expect([strange.status, strange.body.errors.length]).toEqual([404, 2]);
});

test('only a parameter that is a list may be repeated', async () => {
  const { client, started } = await inventory({ assessments: 2 });
  const asked = query(...idsOf(started));
  const { status, body } = await client.get('/v1/assessments?limit=1&limit=2&limit=3');
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ in: 'query', pointer: '/limit', code: 'repeated' }]);
  expect((await client.get(`${asked}&__proto__=1`)).body.errors).toMatchObject([
    { pointer: '/__proto__', code: 'unknown-parameter' },
  ]);
});

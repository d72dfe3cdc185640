import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventKey } from '../../../functions/store/keys.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { callDynamoDb, startTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { wholeCheck } from '../../support/history.ts';

let database: TestDynamoDb;
let app: TestApp;
let path: string;
let id: string;

beforeAll(async () => {
  database = await startTestDynamoDb();
});

afterAll(() => database.stop());

beforeEach(async () => {
  app = createTestApp({ store: database.store() });
});

async function started(): Promise<void> {
  const application = await (await app.call('POST', '/v1/applications', { body: { name: 'One' } })).json();
  const assessment = await app.call('POST', `/v1/applications/${application.id}/assessments`);
  path = assessment.headers.get('Location') as string;
  id = path.split('/').at(-1) as string;
}

const save = async (count: number) =>
  (
    await app.call('PATCH', `${path}/answers`, {
      body: { answers: { 'service-count': count } },
      headers: { 'If-Match': '*' },
    })
  ).status;

const call = async (operation: string, input: object) =>
  callDynamoDb(database.endpoint, operation, { TableName: database.table, ...input });

const itemAt = async (version: number) => {
  const { pk, sk } = eventKey(app.departmentId, id, version);
  const { Item } = (await call('GetItem', { Key: marshall({ pk, sk }) })) as { Item: never };
  return unmarshall(Item);
};

const check = async () =>
  (await wholeCheck(app, `${path}/events/check`)).problems.map(({ subjectVersion, problem }) => [
    subjectVersion,
    problem,
  ]);

describe('on DynamoDB', () => {
  it('writers of one assessment at the same moment never make a fork', async () => {
    await started();
    const statuses = await Promise.all(Array.from({ length: 12 }, (_, index) => save(index + 1)));
    const written = statuses.filter((status) => status === 200).length;
    expect(written).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set(written === 12 ? [200] : [200, 412]));
    const { items } = await app.store.listEvents(app.departmentId, id, { limit: 100 });
    expect(items.map(({ subjectVersion }) => subjectVersion)).toEqual(
      Array.from({ length: written + 1 }, (_, index) => index + 1),
    );
    expect(new Set(items.map(({ previousHash }) => previousHash)).size).toBe(items.length);
    expect(await check()).toEqual([]);
    expect(await wholeCheck(app, '/v1/events/check')).toMatchObject({ intact: true, problems: [] });
  });

  it('a check finds nothing wrong while others write', async () => {
    await started();
    const writing = (async () => {
      for (let count = 1; count <= 25; count += 1) await save(count);
    })();
    for (let round = 0; round < 8; round += 1) {
      expect(await check()).toEqual([]);
      expect((await wholeCheck(app, '/v1/events/check')).problems).toEqual([]);
    }
    await writing;
  });

  it('finds what was done to the table past the service', async () => {
    await started();
    for (const count of [1, 2, 3]) await save(count);
    const second = await itemAt(2);
    const third = await itemAt(3);
    const put = (item: object) => call('PutItem', { Item: marshall(item) });
    await put({ ...second, actor: 'operator' });
    expect(await check()).toEqual([[2, 'altered']]);
    await put({ ...third, sk: second['sk'] });
    await put({ ...second, sk: third['sk'] });
    expect((await check()).slice(0, 2)).toEqual([
      [2, 'altered'],
      [3, 'altered'],
    ]);
    await put(second);
    await call('DeleteItem', { Key: marshall({ pk: third['pk'], sk: third['sk'] }) });
    expect(await check()).toEqual([[3, 'missing']]);
    await put(third);
    expect(await check()).toEqual([]);
  });
});

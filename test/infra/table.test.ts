import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeLocalTable, readTableShape } from '../../infra/local-table.ts';
import { apiKey, application, assessment, change, later, nowSeconds, record } from '../support/changes.ts';
import {
  callDynamoDb,
  localCredentials,
  localRegion,
  startTestDynamoDb,
  type TestDynamoDb,
} from '../support/dynamodb.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}

const asText = ['Ref', 'Sub', 'GetAtt'].map((name) => ({ tag: `!${name}`, resolve: (text: string) => text }));
const template = parse(readFileSync(join(import.meta.dirname, '../../infra/table.yaml'), 'utf8'), {
  customTags: asText,
});
const statements: readonly Statement[] = template.Resources.WorkerPolicy.Properties.PolicyDocument.Statement;

let database: TestDynamoDb;
let proxy: FaultProxy;

beforeAll(async () => {
  database = await startTestDynamoDb();
  proxy = await startFaultProxy(database.endpoint);
});

afterAll(async () => {
  await proxy.stop();
  await database.stop();
});

describe('the rights of the Worker', () => {
  it('are the actions that the store sends, each of them and no other', async () => {
    const store = database.store({ endpoint: proxy.endpoint });
    const home = 'department';
    const page = { limit: 10 };
    const made = application(home);
    const on = assessment(made);
    const key = apiKey(home);
    const kept = record(home);
    await store.checkReadiness();
    await store.putDepartment({ id: home, name: 'Transport' });
    await store.getDepartment(home);
    expect(await store.createApplication(change(made, kept))).toBe('written');
    expect(await store.updateApplication(change(later(made)))).toBe('written');
    expect(await store.startAssessment(change(on))).toBe('written');
    expect(await store.updateAssessment(change(later(on)))).toBe('written');
    expect(await store.createApiKey(change(key))).toBe('written');
    expect(await store.updateApiKey(change(later(key)))).toBe('written');
    const gone = application(home);
    await store.createApplication(change(gone));
    expect(await store.deleteApplication(change(later(gone)))).toBe('written');
    await store.findApiKey(key.id);
    await store.findIdempotencyRecord(home, kept.key, nowSeconds);
    for (const filter of [{}, { applicationId: made.id }, { status: 'draft' as const }])
      await store.listAssessments(home, filter, page);
    await Promise.all([store.listApplications(home, page), store.listApiKeys(home, page)]);
    await store.listEvents(home, on.id, page);

    const sent = proxy.calls.flatMap(({ operation, body }) =>
      operation === 'TransactWriteItems' ? stepsOf(body) : [operation],
    );
    const allowed = statements.flatMap(({ Action }) => Action);
    expect([...new Set(sent.map((operation) => `dynamodb:${operation}`))].sort()).toEqual(
      [...new Set(allowed)].sort(),
    );
  });

  it('end at this table and its indexes', () => {
    const indexes = readTableShape('loadline').GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
    expect(statements.flatMap(({ Resource }) => Resource)).toEqual([
      'Table.Arn',
      ...indexes.map((name) => `\${Table.Arn}/index/${name}`),
    ]);
  });

  const stepsOf = (body: string): readonly string[] => {
    const names: Record<string, string> = {
      Put: 'PutItem',
      Update: 'UpdateItem',
      Delete: 'DeleteItem',
      ConditionCheck: 'ConditionCheckItem',
    };
    const { TransactItems } = JSON.parse(body) as { TransactItems: readonly object[] };
    return TransactItems.flatMap(Object.keys).map((step) => names[step] ?? step);
  };
});

describe('the table', () => {
  it('outlives its stack, can be restored, and is encrypted', () => {
    expect(template.Resources.Table).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    });
  });

  it('declares the attributes that its keys use, and no others', () => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = readTableShape('loadline');
    const used = [KeySchema, ...GlobalSecondaryIndexes.map((index) => index.KeySchema as typeof KeySchema)];
    expect(AttributeDefinitions.map((each) => each.AttributeName).sort()).toEqual(
      [...new Set(used.flat().map((each) => each.AttributeName))].sort(),
    );
  });

  it('is made locally from the template, and left alone when it is there', async () => {
    const local = { ...localTable(), tableName: `made-twice-${database.table}` };
    await makeLocalTable(local);
    const kept = application('department');
    const store = database.store({ table: local.tableName });
    expect(await store.createApplication(change(kept))).toBe('written');
    await makeLocalTable(local);
    expect(await store.getApplication('department', kept.id)).toEqual(kept);
    const described = await callDynamoDb(local.endpoint, 'DescribeTimeToLive', {
      TableName: local.tableName,
    });
    expect(described).toMatchObject({
      TimeToLiveDescription: { AttributeName: 'expiresAt', TimeToLiveStatus: 'ENABLED' },
    });
  });

  it('is not taken for another table with its name', async () => {
    const local = { ...localTable(), tableName: `older-shape-${database.table}` };
    await callDynamoDb(local.endpoint, 'CreateTable', {
      TableName: local.tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    });
    await expect(makeLocalTable(local)).rejects.toThrow('other keys or indexes than infra/table.yaml');
  });

  const localTable = () => ({
    endpoint: database.endpoint,
    region: localRegion,
    accessKeyId: localCredentials.accessKeyId,
  });
});

import { randomUUID } from 'node:crypto';
import { dynamoStore } from '../../functions/store/dynamo-store.ts';
import type { TableOptions } from '../../functions/store/dynamo-table.ts';
import type { Store } from '../../functions/store/store.ts';
import { type EmbeddedDynamoDb, startDynamoDb } from '../../infra/embedded-dynamodb.ts';
import { makeLocalTable } from '../../infra/local-table.ts';

/** A DynamoDB with an empty table of its own, made from infra/table.yaml. */
export interface TestDynamoDb extends EmbeddedDynamoDb {
  readonly table: string;
  /** A store on the table, with waits too short to notice; `changes` replaces options, such as the endpoint by a proxy's. */
  store(changes?: Partial<TableOptions>): Store;
}

/** Credentials that an emulator takes. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The region of the tests. */
export const localRegion = 'ap-east-1';

/** Starts one; call it once a test file, and `stop` at its end. With a file, its data outlives it. */
export async function startTestDynamoDb(
  dataFile?: string,
  table = `loadline-${randomUUID()}`,
): Promise<TestDynamoDb> {
  const database = await startDynamoDb(dataFile === undefined ? {} : { dataFile });
  const { endpoint } = database;
  await makeLocalTable({
    endpoint,
    tableName: table,
    region: localRegion,
    accessKeyId: localCredentials.accessKeyId,
  });
  const patience = { triesWhenLost: 3, triesWhenBusy: 7, firstDelayMs: 1 };
  return {
    ...database,
    table,
    store: (changes) =>
      dynamoStore({
        endpoint,
        region: localRegion,
        table,
        credentials: localCredentials,
        patience,
        ...changes,
      }),
  };
}

/** Calls an operation of an emulator past the store; throws with its words when it refuses. */
export async function callDynamoDb(endpoint: string, operation: string, input: object): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=${localCredentials.accessKeyId}/20260101/${localRegion}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${operation}: ${text}`);
  return JSON.parse(text);
}

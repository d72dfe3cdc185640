import { afterAll, describe } from 'vitest';
import { startTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { storeContract } from './contract.ts';

describe('the store in memory', () => storeContract(memoryStore));

describe('the store on DynamoDB', () => {
  let database: TestDynamoDb | undefined;

  afterAll(() => database?.stop());

  storeContract(async () => {
    database = await startTestDynamoDb();
    return database.store();
  });
});

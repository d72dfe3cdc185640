import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceKeys } from '../../../functions/store/evidence-chunks.ts';
import { assessmentItem } from '../../../functions/store/item.ts';
import { idempotencyKey, importedQuestionnaireEntryKey } from '../../../functions/store/keys.ts';
import { evidenceParts, type Store, StoreUnavailable } from '../../../functions/store/store.ts';
import {
  application,
  assessment,
  attachedFile,
  change,
  importedQuestionnaire,
  later,
  nowSeconds,
  reading,
  record,
  summaryOf,
  whole,
} from '../../support/changes.ts';
import { callDynamoDb, startTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let database: TestDynamoDb;
let store: Store;

beforeAll(async () => {
  database = await startTestDynamoDb();
  store = database.store();
});

afterAll(() => database.stop());

const putItem = (item: object) =>
  callDynamoDb(database.endpoint, 'PutItem', { TableName: database.table, Item: marshall(item) });

const started = async (departmentId: string) => {
  const of = application(departmentId);
  const made = assessment(of);
  expect(await store.createApplication(change(of))).toBe('written');
  expect(await store.startAssessment(change(made))).toBe('written');
  return made;
};

describe('the store on DynamoDB', () => {
  it('writes nothing of a change that is too large for an item', async () => {
    const made = await started('large');
    const large = later(made, { notes: { 'session-state': 'x'.repeat(500_000) } });
    const kept = record('large');
    await expect(store.updateAssessment(change(large, kept))).rejects.toThrow(/ValidationError|size/);
    expect(await store.getAssessment('large', made.id)).toEqual(made);
    expect((await store.listEvents('large', made.id, { limit: 5 })).items).toHaveLength(1);
    expect(await store.findIdempotencyRecord('large', kept.key, nowSeconds)).toBeUndefined();
  });

  it('leaves no chunk of evidence behind that was taken off', async () => {
    const made = await started('chunks');
    const file = attachedFile();
    const noise = () => Buffer.from(crypto.getRandomValues(new Uint8Array(150))).toString('base64');
    const said = reading(5000);
    const large = { ...said, findings: said.findings.map((one) => ({ ...one, about: noise() })) };
    await store.keepEvidence('chunks', file.id, { reading: large, contents: new Uint8Array(1024 * 1024) });
    const next = later(made, { evidence: [file] });
    expect(await store.updateAssessment(change(next))).toBe('written');
    const left = async () => {
      const found = evidenceKeys('chunks', file.id, evidenceParts).map(
        (key) =>
          callDynamoDb(database.endpoint, 'GetItem', {
            TableName: database.table,
            Key: marshall(key),
          }) as Promise<{ Item?: object }>,
      );
      return (await Promise.all(found)).filter(({ Item }) => Item).length;
    };
    expect(await left()).toBeGreaterThan(4);
    expect(await store.removeEvidence(change(later(next, { evidence: [] })), whole(file.id))).toBe('written');
    expect(await left()).toBe(0);
  });

  it('lists imported questionnaires from items that do not hold their YAML', async () => {
    const made = importedQuestionnaire('entries', 'legacy', 1);
    expect(await store.importQuestionnaire(change(made))).toBe('written');
    const { pk, sk } = importedQuestionnaireEntryKey('entries', made.id);
    const { Item } = (await callDynamoDb(database.endpoint, 'GetItem', {
      TableName: database.table,
      Key: marshall({ pk, sk }),
    })) as { Item: object };
    expect(Item).toMatchObject({ title: { S: made.title } });
    expect(Item).not.toHaveProperty('yaml');
  });

  it('lists what the table says where an index lags behind', async () => {
    const [a, b, c] = [await started('lag'), await started('lag'), await started('lag')];
    const draft = assessmentItem.write(b);
    await putItem({ ...draft, status: 'submitted' });
    const page = await store.listAssessments('lag', { status: 'draft' }, { limit: 2 });
    expect(page.items).toEqual([a, c].map(summaryOf));
    const ghost = assessmentItem.write(assessment(application('lag')));
    await putItem({ ...ghost, sk: 'GHOST' });
    const all = await store.listAssessments('lag', { status: 'draft' }, { limit: 5 });
    expect(all).toEqual({ items: [a, c].map(summaryOf) });
  });

  it('writes the number that the TTL of the table goes by', async () => {
    const kept = record('ttl');
    await store.createApplication(change(application('ttl'), kept));
    const { Item } = (await callDynamoDb(database.endpoint, 'GetItem', {
      TableName: database.table,
      Key: marshall(idempotencyKey('ttl', kept.key)),
    })) as { Item: object };
    expect(Item).toMatchObject({ expiresAt: { N: String(kept.expiresAt) } });
  });

  it('is a fault, not a half-empty thing, when an item has lost a field', async () => {
    const made = await started('damaged');
    const { answers: _, ...damaged } = assessmentItem.write(made);
    await putItem(damaged);
    await expect(store.getAssessment('damaged', made.id)).rejects.toThrow('has no answers');
  });

  it('is a fault, not a store that does not answer, when an item holds a number that cannot be read', async () => {
    const made = await started('numbers');
    const Item = { ...marshall(assessmentItem.write(made)), version: { N: '9007199254740993.5' } };
    await callDynamoDb(database.endpoint, 'PutItem', { TableName: database.table, Item });
    await expect(store.getAssessment('numbers', made.id)).rejects.toThrow("can't be converted");
  });

  it('is not ready without its table, or without DynamoDB', async () => {
    await expect(database.store({ table: 'no-such-table' }).checkReadiness()).rejects.toThrow(
      StoreUnavailable,
    );
    const nobody = database.store({ endpoint: 'http://127.0.0.1:1' });
    await expect(nobody.checkReadiness()).rejects.toThrow(StoreUnavailable);
  });

  it('throws what no retry can help, as it is', async () => {
    const lost = database.store({ table: 'no-such-table' });
    await expect(lost.getApplication('d', 'a')).rejects.toThrow(
      expect.objectContaining({ name: 'ResourceNotFoundException' }),
    );
  });
});

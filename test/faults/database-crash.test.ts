import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Assessment,
  type AttachedFile,
  type Store,
  StoreUnavailable,
} from '../../functions/store/store.ts';
import { application, assessment, attachedFile, change, later, reading } from '../support/changes.ts';
import { startTestDynamoDb, type TestDynamoDb } from '../support/dynamodb.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';

const writers = 8;
const crashes = 5;
const acknowledgedBetweenCrashes = 80;
const home = 'department-of-crashes';

let folder: string;
let database: TestDynamoDb;
let proxy: FaultProxy;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loadline-crash-'));
  database = await startTestDynamoDb(join(folder, 'loadline.db'));
  proxy = await startFaultProxy(database.endpoint);
  store = database.store({ endpoint: proxy.endpoint });
});

afterAll(async () => {
  await proxy.stop();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function crashAndRestart(noticed: Promise<void>): Promise<void> {
  const { pid } = database;
  if (pid === undefined)
    throw new Error('This test needs a DynamoDB that it may kill: unset DYNAMODB_ENDPOINT.');
  process.kill(pid, 'SIGKILL');
  await database.stop();
  await noticed;
  database = await startTestDynamoDb(join(folder, 'loadline.db'), database.table);
  proxy.moveTo(database.endpoint);
}

const bytesOf = ({ id }: AttachedFile): Uint8Array => new TextEncoder().encode(`Contents of ${id}`);

it('loses nothing that was acknowledged, and tears no transaction, when it is killed under eight writers', async () => {
  const of = application(home);
  await store.createApplication(change(of));
  const acknowledged: { id: string; version: number }[] = [];
  const attempted = new Set<string>();
  let crashed = 0;
  let restarted = Promise.resolve();
  let notice = (): void => undefined;

  const acknowledge = ({ id, version }: Assessment): void => {
    acknowledged.push({ id, version });
    if (crashed === crashes || acknowledged.length < (crashed + 1) * acknowledgedBetweenCrashes) return;
    crashed++;
    restarted = crashAndRestart(
      new Promise((resolve) => {
        notice = resolve;
      }),
    );
  };

  const write = async (): Promise<void> => {
    let current: Assessment | undefined;
    while (acknowledged.length < (crashes + 1) * acknowledgedBetweenCrashes) {
      const next: Assessment = current
        ? later(current, { evidence: [...(current.evidence ?? []), attachedFile()] })
        : assessment(of);
      attempted.add(next.id);
      try {
        const added = next.evidence?.at(-1);
        if (added) await store.keepEvidence(home, added.id, { reading: reading(), contents: bytesOf(added) });
        const writing = current ? store.updateAssessment(change(next)) : store.startAssessment(change(next));
        expect(await writing).toBe('written');
        acknowledge(next);
        current = next.version < 12 ? next : undefined;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        notice();
        await restarted;
        current = await database.store().getAssessment(home, next.id);
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, write));

  expect(crashed).toBe(crashes);
  const truth = database.store();
  for (const id of attempted) {
    const kept = await truth.getAssessment(home, id);
    const { items } = await truth.listEvents(home, id, { limit: 100 });
    expect(items.map((event) => event.subjectVersion)).toEqual(
      Array.from({ length: kept?.version ?? 0 }, (_, n) => n + 1),
    );
    const lost = acknowledged.filter((each) => each.id === id && each.version > (kept?.version ?? 0));
    expect(lost).toEqual([]);
    const attached = kept?.evidence ?? [];
    expect(attached).toHaveLength(Math.max(0, (kept?.version ?? 0) - 1));
    const ids = attached.map((one) => one.id);
    expect([...(await truth.getReadings(home, ids)).keys()].toSorted()).toEqual(ids.toSorted());
    for (const one of attached) expect(await truth.getContents(home, one.id)).toEqual(bytesOf(one));
  }
  expect(await truth.deleteApplication(change(later(of)))).toBe('conflict');
});

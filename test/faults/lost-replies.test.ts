import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Store, StoreUnavailable } from '../../functions/store/store.ts';
import {
  apiKey,
  application,
  assessment,
  attachedFile,
  change,
  later,
  nextId,
  nowSeconds,
  reading,
  record,
  summaryOf,
  whole,
} from '../support/changes.ts';
import { startTestDynamoDb, type TestDynamoDb } from '../support/dynamodb.ts';
import { type Fault, type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';

let database: TestDynamoDb;
let proxy: FaultProxy;
/** Past the proxy. */
let truth: Store;
let store: Store;
/** The same, with a time limit short enough to wait for. */
let hasty: Store;
let home: string;

beforeAll(async () => {
  database = await startTestDynamoDb();
  proxy = await startFaultProxy(database.endpoint);
  truth = database.store();
  store = database.store({ endpoint: proxy.endpoint });
  hasty = database.store({ endpoint: proxy.endpoint, requestTimeoutMs: 250 });
});

beforeEach(() => {
  home = `department-${nextId()}`;
});

afterEach(() => {
  proxy.next();
  proxy.always('none');
});

afterAll(async () => {
  await proxy.stop();
  await database.stop();
});

const transactions = () =>
  proxy.calls
    .filter(({ operation }) => operation === 'TransactWriteItems')
    .map(({ body }) => JSON.parse(body) as { ClientRequestToken: string });

const versionsOf = async (id: string) =>
  (await truth.listEvents(home, id, { limit: 100 })).items.map((event) => event.subjectVersion);

const passing: readonly Fault[] = [
  'error-500',
  'html-503',
  'throttled',
  'transaction-conflict',
  'dropped-before',
  'dropped-after',
  'silent-before',
  'silent-after',
  'truncated',
  'stalled',
];

const endsByTime = (fault: Fault): boolean => ['silent-before', 'silent-after', 'stalled'].includes(fault);

/** Two calls in a row meet the fault; one does where each costs the whole time limit. Answers the store to call. */
const meeting = (fault: Fault): Store => {
  proxy.next(...(endsByTime(fault) ? [fault] : [fault, fault]));
  return endsByTime(fault) ? hasty : store;
};

describe('a change whose first calls go wrong', () => {
  it.each(passing)('is written once and said to be: %s', async (fault) => {
    const made = application(home);
    const kept = record(home);
    expect(await meeting(fault).createApplication(change(made, kept))).toBe('written');
    expect(await truth.getApplication(home, made.id)).toEqual(made);
    expect(await versionsOf(made.id)).toEqual([1]);
    expect(await truth.findIdempotencyRecord(home, kept.key, nowSeconds)).toEqual(kept);

    const second = later(made, { name: 'Second' });
    expect(await meeting(fault).updateApplication(change(second))).toBe('written');
    expect(await meeting(fault).updateApplication(change(second))).toBe('stale');

    const on = assessment(second);
    expect(await meeting(fault).startAssessment(change(on))).toBe('written');
    expect(await meeting(fault).deleteApplication(change(later(second)))).toBe('conflict');
    expect(await versionsOf(made.id)).toEqual([1, 2]);
    expect(await versionsOf(on.id)).toEqual([1]);
  });

  it('is sent with one and the same token, and another change with another', async () => {
    const before = transactions().length;
    proxy.next('dropped-after', 'truncated');
    await store.createApplication(change(application(home)));
    await store.createApplication(change(application(home)));
    const tokens = transactions()
      .slice(before)
      .map((each) => each.ClientRequestToken);
    expect(tokens).toHaveLength(4);
    expect(new Set(tokens.slice(0, 3)).size).toBe(1);
    expect(tokens[3]).not.toBe(tokens[0]);
  });

  it('knows itself again where DynamoDB has forgotten the token, also after a later change', async () => {
    const made = application(home);
    proxy.next('dropped-after', 'token-forgotten');
    expect(await store.createApplication(change(made, record(home)))).toBe('written');

    const second = later(made, { name: 'Second' });
    proxy.next('silent-after', 'token-forgotten');
    const slow = hasty.updateApplication(change(second));
    await expect.poll(() => truth.getApplication(home, made.id)).toEqual(second);
    expect(await truth.updateApplication(change(later(second)))).toBe('written');
    expect(await slow).toBe('written');

    const on = assessment(made);
    proxy.next('truncated', 'token-forgotten');
    expect(await store.startAssessment(change(on))).toBe('written');
    const key = apiKey(home);
    proxy.next('stalled', 'token-forgotten');
    expect(await hasty.createApiKey(change(key))).toBe('written');
    expect(await versionsOf(made.id)).toEqual([1, 2, 3]);
  });

  it('does not take another writer for itself', async () => {
    const made = application(home);
    await truth.createApplication(change(made));
    const [ours, theirs] = [later(made, { name: 'Ours' }), later(made, { name: 'Theirs' })];
    proxy.next('silent-before');
    const slow = hasty.updateApplication(change(ours));
    expect(await truth.updateApplication(change(theirs))).toBe('written');
    expect(await slow).toBe('stale');
    expect(await truth.getApplication(home, made.id)).toEqual(theirs);
  });
});

describe('evidence whose first calls go wrong', () => {
  it.each(passing)('is kept once, read whole, and taken away once: %s', async (fault) => {
    const of = application(home);
    const made = assessment(of);
    await truth.createApplication(change(of));
    await truth.startAssessment(change(made));
    const file = attachedFile({ contentsKept: true });
    const contents = new Uint8Array(400_000).fill(7);
    const plain = fault === 'transaction-conflict' ? 'throttled' : fault;
    await meeting(plain).keepEvidence(home, file.id, { reading: reading(), contents });
    const next = later(made, { evidence: [file] });
    expect(await meeting(fault).updateAssessment(change(next))).toBe('written');
    expect((await meeting(plain).getReadings(home, [file.id])).get(file.id)).toEqual(reading());
    expect(await meeting(plain).getContents(home, file.id)).toHaveLength(400_000);
    expect(await meeting(fault).removeEvidence(change(later(next, { evidence: [] })), whole(file.id))).toBe(
      'written',
    );
    proxy.next();
    expect(await truth.getContents(home, file.id)).toBeUndefined();
    expect(await versionsOf(made.id)).toEqual([1, 2, 3]);
  });
});

describe('a fault that stays', () => {
  it.each<[Fault, number]>([
    ['error-500', 3],
    ['html-503', 3],
    ['dropped-before', 3],
    ['dropped-after', 3],
    ['silent-before', 3],
    ['truncated', 3],
    ['stalled', 3],
    ['throttled', 7],
    ['transaction-conflict', 7],
  ])('ends in StoreUnavailable: %s, after %i calls', async (fault, tries) => {
    const made = application(home);
    proxy.always(fault);
    const before = proxy.calls.length;
    const one = endsByTime(fault) ? hasty : store;
    await expect(one.createApplication(change(made))).rejects.toThrow(StoreUnavailable);
    expect(proxy.calls.length - before).toBe(tries);
    proxy.always('none');
    const wasDone = ['dropped-after', 'truncated', 'stalled'].includes(fault);
    expect(await truth.getApplication(home, made.id)).toEqual(wasDone ? made : undefined);
    expect(await versionsOf(made.id)).toEqual(wasDone ? [1] : []);
  });

  it('ends so too when memory is collected while the reply stalls', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    proxy.always('stalled');
    const collecting = setInterval(collect, 20);
    try {
      await expect(hasty.getApplication(home, nextId())).rejects.toThrow(StoreUnavailable);
    } finally {
      clearInterval(collecting);
    }
  });

  it('fails a read and the readiness check too, the check after one call', async () => {
    proxy.always('dropped-before');
    await expect(store.getApplication(home, nextId())).rejects.toThrow(StoreUnavailable);
    await expect(store.listApplications(home, { limit: 1 })).rejects.toThrow(StoreUnavailable);
    await expect(store.putDepartment({ id: home, name: 'Transport' })).rejects.toThrow(StoreUnavailable);
    const before = proxy.calls.length;
    await expect(store.checkReadiness()).rejects.toThrow(StoreUnavailable);
    expect(proxy.calls.length - before).toBe(1);
  });
});

describe('a read whose first calls go wrong', () => {
  it.each(passing.filter((fault) => fault !== 'transaction-conflict'))('comes: %s', async (fault) => {
    const made = application(home);
    const on = assessment(made);
    await truth.createApplication(change(made));
    await truth.startAssessment(change(on));
    expect(await meeting(fault).getApplication(home, made.id)).toEqual(made);
    expect((await meeting(fault).listApplications(home, { limit: 5 })).items).toEqual([made]);
    proxy.next(fault, 'none', fault);
    const one = endsByTime(fault) ? hasty : store;
    expect((await one.listAssessments(home, { status: 'draft' }, { limit: 5 })).items).toEqual([
      summaryOf(on),
    ]);
  });

  it('is whole when DynamoDB leaves keys of a batch unread', async () => {
    const made = application(home);
    const all = [assessment(made), assessment(made), assessment(made)];
    await truth.createApplication(change(made));
    for (const each of all) await truth.startAssessment(change(each));
    proxy.next('none', 'one-key-only', 'one-key-only');
    const page = await store.listAssessments(home, { applicationId: made.id }, { limit: 5 });
    expect(page.items).toEqual(all.map(summaryOf));
  });
});

import { describe, expect, test } from 'vitest';
import { publicWebSite } from '../../../infra/demonstration/public-web-site.ts';
import { inventory } from '../../support/inventory.ts';

const zone = '/v1/landing-zone';
const quotas = `${zone}/facts/quotas`;
const first = { 'If-Match': '"0"' };
const given = {
  value: 'Two projects, each with 8 processors — 準備 and production.',
  source: {
    document: 'Reply of the GCIS Planning and Client Advisory Team, 3 November 2026',
    part: 'Answer to question 2',
    url: 'https://intranet.example/minutes/2026-11?item=2#answer',
  },
};

interface Shown {
  readonly facts: readonly { readonly id: string; readonly ownValue?: object }[];
}

const ownValues = ({ facts }: Shown) =>
  Object.fromEntries(facts.flatMap(({ id, ownValue }) => (ownValue ? [[id, ownValue]] : [])));

describe('giving', () => {
  test('stands beside the fact as it is published, with its source and moment, and leaves an event', async () => {
    const { client, store, departmentId, actor } = await inventory();
    const published = (await client.get(zone)).body.facts;
    const put = await client.put(quotas, given, first);
    expect([put.status, put.headers.get('ETag'), put.body.version]).toEqual([200, '"1"', 1]);
    const givenAt = '2026-11-23T01:00:00.000Z';
    expect(ownValues(put.body)).toEqual({ quotas: { ...given, givenAt } });
    expect(put.body.facts.map(({ ownValue: _, ...fact }: { ownValue?: object }) => fact)).toEqual(published);
    expect((await client.get(zone)).body).toEqual(put.body);
    const { items } = await store.listEvents(departmentId, 'gcis-caas', { limit: 10 });
    expect(items).toMatchObject([
      {
        actor,
        action: 'set-landing-zone-value',
        detail: { landingZoneValues: { quotas: { after: { ...given, givenAt } } } },
        beforeHash: null,
      },
    ]);
  });

  test('again replaces the value and keeps the others, and the event has both', async () => {
    const { client, store, departmentId } = await inventory();
    await client.put(quotas, given, first);
    await client.put(`${zone}/facts/registry`, { ...given, value: 'Quay.' }, { 'If-Match': '"1"' });
    const { body } = await client.put(quotas, { ...given, value: 'Three.' }, { 'If-Match': '"2"' });
    expect(body.version).toBe(3);
    expect(ownValues(body)).toMatchObject({ quotas: { value: 'Three.' }, registry: { value: 'Quay.' } });
    const { items } = await store.listEvents(departmentId, 'gcis-caas', { limit: 10 });
    expect(items.map(({ detail }) => detail)).toMatchObject([
      {},
      { landingZoneValues: { registry: { after: { value: 'Quay.' } } } },
      { landingZoneValues: { quotas: { before: { value: given.value }, after: { value: 'Three.' } } } },
    ]);
  });

  test('a repeated request with one Idempotency-Key makes one version', async () => {
    const { client } = await inventory();
    const keyed = { ...first, 'Idempotency-Key': 'value-1' };
    const once = await client.put(quotas, given, keyed);
    const again = await client.put(quotas, given, keyed);
    expect([again.status, again.body]).toEqual([200, once.body]);
    expect((await client.get(zone)).body.version).toBe(1);
  });

  test('of two first values at one moment, one is kept and the other refused', async () => {
    const { client } = await inventory();
    const answers = await Promise.all(
      ['One.', 'Two.'].map((value) => client.put(quotas, { ...given, value }, first)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await client.get(zone)).body.version).toBe(1);
  });
});

describe('refuses, and changes nothing', () => {
  const { source } = given;
  const steered = 'Two \u202eprojects';
  test.each([
    ['a fact that is none', 'no-such-fact', given, first, 404, 'fact-not-found'],
    ['a name of every object', '__proto__', given, first, 404, 'fact-not-found'],
    ['a fact that is confirmed', 'arbitrary-user', given, first, 409, 'fact-is-confirmed'],
    ['a stale version', 'quotas', given, { 'If-Match': '"1"' }, 412, 'stale-version'],
    ['no If-Match', 'quotas', given, {}, 428, 'if-match-missing'],
    ['no source', 'quotas', { value: 'Two.' }, first, 400, 'invalid-request'],
    ['an empty value', 'quotas', { value: ' ', source }, first, 400, 'invalid-request'],
    ['a value of lines', 'quotas', { value: 'Two\nprojects', source }, first, 400, 'invalid-request'],
    ['a value that steers', 'quotas', { value: steered, source }, first, 400, 'invalid-request'],
    ['a long value', 'quotas', { value: 'x'.repeat(301), source }, first, 400, 'invalid-request'],
    ['no part', 'quotas', { value: 'x', source: { document: 'x' } }, first, 400, 'invalid-request'],
  ])('%s', async (_, fact, body, headers, status, code) => {
    const { client } = await inventory();
    const refused = await client.put(`${zone}/facts/${fact}`, body, headers);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await client.get(zone)).body.version).toBe(0);
  });

  test.each([
    'http://x.example/',
    'https://x.example/a b',
    'https://x.example/\u202e',
    'javascript:alert(1)',
  ])('the address %j', async (url) => {
    const { client } = await inventory();
    const refused = await client.put(quotas, { ...given, source: { ...source, url } }, first);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/source/url']);
    expect((await client.get(zone)).body.version).toBe(0);
  });

  test('a key that may only read', async () => {
    const { reader } = await inventory();
    expect((await reader.put(quotas, given, first)).status).toBe(403);
  });
});

describe('what a department confirmed', () => {
  interface Planned {
    readonly roadmap: readonly {
      readonly phase: string;
      readonly entryConditions: readonly string[];
      readonly tasks: readonly { readonly id: string; readonly title: string; readonly because: string }[];
    }[];
  }
  const { answers } = publicWebSite;
  const asked = ({ roadmap }: Planned) => {
    const task = roadmap.flatMap(({ tasks }) => tasks).find(({ id }) => id === 'landing-zone-open-points');
    const [, count] =
      /^Ask the GCIS Planning and Client Advisory Team about (\d+) points$/.exec(task?.title ?? '') ?? [];
    return { count: Number(count), because: task?.because };
  };
  const quote = `The plan keeps to what is confirmed by the department on projects and quotas: “${given.value}” (${given.source.document}, ${given.source.part}).`;
  const quotedIn = ({ roadmap }: Planned) =>
    roadmap.filter(({ entryConditions }) => entryConditions.includes(quote)).map(({ phase }) => phase);

  async function assessed() {
    const made = await inventory();
    const started = await made.client.post(`${made.applicationPath}/assessments`, { answers });
    const path = started.headers.get('Location') as string;
    return { ...made, path, result: async () => (await made.client.get(`${path}/result`)).body };
  }

  test('is not asked for any more, and is quoted with its source; nothing else in the result changes', async () => {
    const { client, result } = await assessed();
    const before = await result();
    expect(asked(before).because).toContain('projects and quotas');
    await client.put(quotas, given, first);
    const after = await result();
    expect(asked(after).count).toBe(asked(before).count - 1);
    expect(asked(after).because).not.toContain('projects and quotas');
    expect([quotedIn(before), quotedIn(after)]).toEqual([[], ['prepare']]);
    expect({ ...after, roadmap: [] }).toEqual({ ...before, roadmap: [] });
    await client.delete(quotas, { 'If-Match': '"1"' });
    expect(await result()).toEqual(before);
  });

  test('stays out of a roadmap to which it does not matter', async () => {
    const { client, result } = await assessed();
    const before = await result();
    await client.put(`${zone}/facts/virtual-machines`, given, first);
    expect(await result()).toEqual(before);
  });

  test('counts where answers are scored, changed or reported without being stored', async () => {
    const { client, path, reports } = await assessed();
    await client.put(quotas, given, first);
    const scored = (await client.post('/v1/scores', { answers })).body;
    const changed = (await client.post(`${path}/what-if`, { answers: { 'service-count': 2 } })).body.result;
    await client.post('/v1/reports', { answers });
    const reported = reports[0]?.result as Planned;
    expect([scored, changed, reported].map(quotedIn)).toEqual([['prepare'], ['prepare'], ['prepare']]);
  });

  test('changes the report and its digest', async () => {
    const { client, path, reports } = await assessed();
    const before = (await client.get(`${path}/report.pdf`)).headers.get('ETag') as string;
    await client.put(quotas, given, first);
    const after = await client.get(`${path}/report.pdf`, { 'If-None-Match': before });
    expect([after.status, reports.length]).toEqual([200, 2]);
    expect(after.headers.get('ETag')).not.toBe(before);
  });

  test('stands in the policy that the department is shown, as confirmed by the department', async () => {
    const { client, stranger } = await assessed();
    await client.put(quotas, given, first);
    const fact = async (by: typeof client) =>
      (await by.get('/v1/questionnaires/application-readiness')).body.policy.landingZone.facts.find(
        ({ id }: { id: string }) => id === 'quotas',
      );
    expect(await fact(client)).toMatchObject({
      confirmation: 'confirmed-by-department',
      statement: given.value,
      sources: [given.source],
    });
    expect(await fact(stranger)).toMatchObject({ confirmation: 'to-be-confirmed' });
  });

  test('is nothing to another department', async () => {
    const { client, stranger } = await assessed();
    const untouched = async () => [
      (await stranger.get(zone)).body,
      (await stranger.post('/v1/scores', { answers })).body,
    ];
    const before = await untouched();
    await client.put(quotas, given, first);
    expect(await untouched()).toEqual(before);
  });
});

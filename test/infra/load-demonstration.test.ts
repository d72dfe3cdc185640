import { afterEach, describe, expect, it, vi } from 'vitest';
import { personas } from '../../infra/demonstration/index.ts';
import { loadDemonstration } from '../../infra/load-demonstration.ts';
import { createTestApp, type TestApp } from '../support/app.ts';

const withEvidence = personas.filter(({ evidence }) => evidence);
afterEach(() => void vi.unstubAllGlobals());

/** Loads into an app. With `cut`, the connection goes at that request: before it arrives, or with its reply. Answers how many were sent. */
async function load(
  app: TestApp,
  cut?: { readonly at: number; readonly replyLost: boolean },
): Promise<number> {
  const key = await app.keyFor(app.departmentId, 'admin');
  let sent = 0;
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
    sent += 1;
    if (sent === cut?.at && !cut.replyLost) throw new Error('cut');
    const response = await app.request(url.pathname + url.search, init);
    if (sent === cut?.at) throw new Error('cut');
    return response;
  });
  await loadDemonstration('http://localhost', key, withEvidence);
  return sent;
}

/** What is stored of each application, without what differs from run to run. */
async function stored(app: TestApp) {
  const read = async (path: string) => (await app.call('GET', path)).json();
  const { items: applications } = await read('/v1/applications');
  const { items } = await read('/v1/assessments');
  const each = await Promise.all(
    items.map(async ({ id }: { id: string }) => {
      const { status, answers, notes, overrides, evidence } = await read(`/v1/assessments/${id}`);
      const files = evidence.map(({ name, contentsKept }: Record<string, unknown>) => [name, contentsKept]);
      const { contradictions } = await read(`/v1/assessments/${id}/evidence`);
      return { status, answers, notes, overrides, files, contradictions };
    }),
  );
  return { names: applications.map(({ name }: { name: string }) => name), each };
}

describe('the demonstration data with evidence', () => {
  it('comes to the answers of the personas, most of what files show confirmed from them', async () => {
    const app = createTestApp();
    await load(app);
    const { each } = await stored(app);
    for (const [index, { id, answers, notes, evidence }] of withEvidence.entries()) {
      expect(each[index], id).toMatchObject({ status: 'submitted', answers, notes });
      expect(Object.entries(each[index]?.overrides ?? {})).toEqual(Object.entries(evidence?.overrides ?? {}));
      expect(each[index]?.files.length).toBeGreaterThan(1);
      for (const [, contentsKept] of each[index]?.files ?? [])
        expect(contentsKept).toBe(evidence?.keepContents);
      const { items } = await (await app.call('GET', '/v1/assessments')).json();
      const events = await (await app.call('GET', `/v1/assessments/${items[index].id}/events`)).json();
      const confirmed = events.items.find(
        ({ action }: { action: string }) => action === 'confirm-suggestions',
      );
      expect(Object.keys(confirmed.detail.confirmed).length, id).toBeGreaterThan(4);
    }
  });

  it('changes nothing when it is loaded again', async () => {
    const app = createTestApp();
    await load(app);
    const before = await (await app.call('GET', '/v1/assessments')).text();
    await load(app);
    expect(await (await app.call('GET', '/v1/assessments')).text()).toBe(before);
  });

  it('is finished by the next run, wherever the one before was cut off', async () => {
    const whole = createTestApp();
    const requests = await load(whole);
    const expected = await stored(whole);
    for (let at = 1; at <= requests; at += 1)
      for (const replyLost of [true, false]) {
        const app = createTestApp();
        await expect(load(app, { at, replyLost })).rejects.toThrow('cut');
        app.passTime(48 * 3_600_000);
        await load(app);
        expect(await stored(app), `cut at request ${at}`).toEqual(expected);
      }
  });

  it('leaves alone what an earlier release submitted, and finishes its drafts', async () => {
    const app = createTestApp();
    for (const { application, answers, id } of withEvidence) {
      const created = await (await app.call('POST', '/v1/applications', { body: application })).json();
      const started = await app.call('POST', `/v1/applications/${created.id}/assessments`, {
        body: { answers },
      });
      const { id: assessmentId } = await started.json();
      if (id !== 'permit-counter') continue;
      await app.call('POST', `/v1/assessments/${assessmentId}/submission`, {
        headers: { 'If-Match': '"1"' },
      });
    }
    await load(app);
    const { names, each } = await stored(app);
    expect(names).toEqual(withEvidence.map(({ application }) => application.name));
    expect(each).toMatchObject([
      { status: 'submitted', answers: withEvidence[0]?.answers, notes: {}, files: [] },
      { status: 'submitted', answers: withEvidence[1]?.answers, notes: withEvidence[1]?.notes },
    ]);
    expect(each[1]?.files.length).toBeGreaterThan(1);
  });

  it('keeps files of an earlier release that it finds attached to a draft', async () => {
    const app = createTestApp();
    const [persona] = withEvidence;
    const created = await (await app.call('POST', '/v1/applications', { body: persona?.application })).json();
    const started = await app.call('POST', `/v1/applications/${created.id}/assessments`);
    const form = new FormData();
    form.append('files', new Blob(['{ "bomFormat": "CycloneDX" }']), 'permit-counter.cdx.json');
    await app.request(`/v1/assessments/${(await started.json()).id}/evidence`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await app.keyFor(app.departmentId, 'admin')}`, 'If-Match': '"1"' },
      body: form,
    });
    await load(app);
    const { each } = await stored(app);
    expect(each[0]).toMatchObject({
      status: 'submitted',
      answers: persona?.answers,
      files: [['permit-counter.cdx.json', false]],
    });
  });
});

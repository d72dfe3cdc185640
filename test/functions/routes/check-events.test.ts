import { describe, expect, test } from 'vitest';
import type { Assessment, Event } from '../../../functions/store/store.ts';
import { createTestApp, testSecret } from '../../support/app.ts';
import { type History, history, wholeCheck } from '../../support/history.ts';
import { eventPlace, memoryStore } from '../../support/memory-store.ts';

const started = () =>
  history(['create-application', 'start-assessment', 'save-answers', 'a-second-passes', 'save-answers']);

const pathOf = ({ assessmentIds: [id] }: History) => `/v1/assessments/${id}/events/check`;

const placeOf = ({ app, assessmentIds: [subjectId = ''] }: History, subjectVersion: number) =>
  eventPlace(app.departmentId, { subjectId, subjectVersion });

const kinds = async (made: History) =>
  (await wholeCheck(made.app, pathOf(made))).problems.map(({ subjectVersion, problem }) => [
    subjectVersion,
    problem,
  ]);

/** As a release before 0.2.0 wrote it. */
function unchained(made: History, ...versions: number[]) {
  for (const version of versions) {
    const place = placeOf(made, version);
    const { previousHash: _, hash: __, seal: ___, ...event } = made.rows.events.get(place) as Event;
    made.rows.events.set(place, event);
    for (const [entryPlace, entry] of made.rows.journal)
      if (entry.subjectId === event.subjectId && entry.subjectVersion === version)
        made.rows.journal.delete(entryPlace);
  }
}

describe('the check of an assessment', () => {
  test('says what is wrong where', async () => {
    const dropped = await started();
    dropped.rows.events.delete(placeOf(dropped, 2));
    expect(await kinds(dropped)).toEqual([[2, 'missing']]);

    const altered = await started();
    const event = altered.rows.events.get(placeOf(altered, 2)) as Event;
    altered.rows.events.set(placeOf(altered, 2), { ...event, actor: 'operator' });
    expect(await kinds(altered)).toEqual([[2, 'altered']]);

    const last = await started();
    last.rows.events.delete(placeOf(last, 3));
    expect(await kinds(last)).toEqual([[3, 'missing']]);
  });

  test('finds a thing that was altered, or put back to an earlier version, past the service', async () => {
    const made = await started();
    const id = made.assessmentIds[0] as string;
    const stored = (await made.app.store.getAssessment(made.app.departmentId, id)) as Assessment;
    const checked = async (thing: Assessment) => {
      const store = { ...memoryStore(made.rows), getAssessment: async () => thing };
      const app = createTestApp({ store });
      const found = await wholeCheck(app, pathOf(made));
      return found.problems.map(({ subjectVersion, problem }) => [subjectVersion, problem]);
    };
    expect(await checked(stored)).toEqual([]);
    expect(await checked({ ...stored, answers: {} })).toEqual([[3, 'thing-differs']]);
    expect(await checked({ ...stored, version: 2 })).toContainEqual([3, 'thing-differs']);
    expect(await checked({ ...stored, version: 4 })).toContainEqual([4, 'missing']);
  });

  test('tells events from before the chain from events whose seal was taken away', async () => {
    const old = await started();
    unchained(old, 1, 2, 3);
    expect(await wholeCheck(old.app, pathOf(old))).toMatchObject({ intact: true, beforeTheChain: 3 });
    const response = await old.app.call('PATCH', pathOf(old).replace('events/check', 'answers'), {
      body: { answers: { 'service-count': 77 } },
      headers: { 'If-Match': '*' },
    });
    expect(response.status).toBe(200);
    expect(old.rows.events.get(placeOf(old, 4))).toMatchObject({
      previousHash: null,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await wholeCheck(old.app, pathOf(old))).toMatchObject({
      intact: true,
      checked: 4,
      beforeTheChain: 3,
    });
    const listed = await old.app.call('GET', pathOf(old).replace('/check', ''));
    const { items } = (await listed.json()) as { items: Event[] };
    expect(items.map((event) => 'hash' in event)).toEqual([false, false, false, true]);

    const stripped = await started();
    unchained(stripped, 1);
    expect(await kinds(stripped)).toEqual([[2, 'does-not-follow']]);
    const end = await started();
    unchained(end, 3);
    expect(await kinds(end)).toEqual([[3, 'not-sealed']]);
  });

  test('holds no seal of another secret for one of its own', async () => {
    const made = await started();
    const other = createTestApp({ store: memoryStore(made.rows), signingSecret: `${testSecret}!` });
    const store = { ...other.store, getAssessment: made.app.store.getAssessment };
    const app = createTestApp({ store, signingSecret: `${testSecret}!` });
    const { problems } = await wholeCheck(app, pathOf(made));
    expect(problems.map(({ problem }) => problem)).toEqual(['not-sealed', 'not-sealed', 'not-sealed']);
  });

  test('goes through a long trail in parts, and finds what is wrong on either side', async () => {
    const made = await history([
      'create-application',
      'start-assessment',
      ...Array.from({ length: 600 }, () => 'save-answers' as const),
    ]);
    const first = (await (await made.app.call('GET', pathOf(made))).json()) as object;
    expect(first).toMatchObject({ intact: true, complete: false, checked: 500 });
    expect(await wholeCheck(made.app, pathOf(made))).toMatchObject({ intact: true, checked: 601 });
    const event = made.rows.events.get(placeOf(made, 501)) as Event;
    made.rows.events.set(placeOf(made, 501), { ...event, previousHash: null });
    expect(await kinds(made)).toEqual([[501, 'altered']]);
    const strange = await made.app.call('GET', `${pathOf(made)}?cursor=500`);
    expect([strange.status, (await strange.json()).code]).toEqual([400, 'invalid-cursor']);
  });

  test('is not there for another department', async () => {
    const made = await started();
    const apiKey = await made.app.keyFor('works', 'admin');
    expect((await made.app.call('GET', pathOf(made), { apiKey })).status).toBe(404);
  });
});

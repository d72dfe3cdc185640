import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment, AssessmentStatus, Event } from '../../../functions/store/store.ts';
import { inventory } from '../../support/inventory.ts';

type Made = Awaited<ReturnType<typeof inventory>>;

const whatever = { 'If-Match': '*' };
const risk = { reason: 'The image comes in March.', owner: 'Head of Systems', expiresOn: '2027-03-31' };

/** Everything that people do to an assessment; who does it may write, review, or both. */
const deeds = {
  start: ({ client, applicationPath }: Made) => client.post(`${applicationPath}/assessments`, {}),
  save: ({ client }: Made, path: string) =>
    client.patch(`${path}/answers`, { answers: { 'container-status': 'not-containerised' } }, whatever),
  note: ({ both }: Made, path: string) =>
    both.patch(`${path}/answers`, { notes: { 'session-state': 'In the servlet.' } }, whatever),
  accept: ({ reviewer }: Made, path: string) =>
    reviewer.put(`${path}/accepted-risks/image-exists`, risk, whatever),
  withdraw: ({ both }: Made, path: string) => both.delete(`${path}/accepted-risks/image-exists`, whatever),
  submit: ({ client }: Made, path: string) => client.post(`${path}/submission`, {}, whatever),
  'submit as reviewer': ({ both }: Made, path: string) => both.post(`${path}/submission`, {}, whatever),
  approve: ({ both }: Made, path: string) => both.post(`${path}/reviews`, { decision: 'approved' }, whatever),
  return: ({ reviewer }: Made, path: string) =>
    reviewer.post(`${path}/reviews`, { decision: 'returned', comment: 'Not yet.' }, whatever),
  reopen: ({ client }: Made, path: string) => client.post(`${path}/reopening`, {}, whatever),
  'reopen too': ({ both }: Made, path: string) => both.post(`${path}/reopening`, {}, whatever),
  delete: ({ client }: Made, path: string) => client.delete(path, whatever),
} satisfies Record<string, (made: Made, path: string) => Promise<{ status: number }>>;

const after: Readonly<Record<AssessmentStatus, readonly AssessmentStatus[]>> = {
  draft: ['submitted'],
  submitted: ['approved', 'returned'],
  returned: ['draft'],
  approved: [],
};

/** Holds the events of one assessment to what may happen in its life, and to what is stored. */
function checkLife(events: readonly Event[], stored: Assessment | undefined): void {
  expect(events.map(({ subjectVersion }) => subjectVersion)).toEqual(events.map((_, index) => index + 1));
  let status: AssessmentStatus = 'draft';
  let submitter = '';
  for (const { action, actor, afterHash, beforeHash, detail } of events) {
    const next = detail['status'] as AssessmentStatus | undefined;
    if (beforeHash !== null && next !== undefined) {
      expect(after[status], action).toContain(next);
      status = next;
    } else if (action === 'accept-risk' || action === 'withdraw-accepted-risk')
      expect(['draft', 'submitted']).toContain(status);
    else expect(status, action).toBe('draft');
    if (action === 'submit-assessment') submitter = actor;
    if (action === 'review-assessment') expect(actor).not.toBe(submitter);
    if (afterHash === null) expect([action, stored]).toEqual(['delete-assessment', undefined]);
  }
  if (!stored) {
    expect(events.at(-1)?.afterHash).toBeNull();
    return;
  }
  expect([stored.status, stored.version]).toEqual([status, events.length]);
  const reviews = events.filter(({ action }) => action === 'review-assessment');
  expect(stored.reviews?.length ?? 0).toBe(reviews.length);
}

const deed = fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[]));
const moment = fc.array(fc.tuple(deed, fc.nat(2)), { minLength: 1, maxLength: 3 });

test('whatever people do, also at the same moment, an assessment lives by the rules', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 5, maxLength: 20 }), async (moments) => {
      const made = await inventory({ assessments: 1 });
      const { client, store, departmentId, applicationId, applicationPath, started } = made;
      const known = new Set(started.map(({ id }) => id));
      const approved = new Map<string, Assessment>();
      const listed = async () =>
        (await store.listAssessments(departmentId, { applicationId }, { limit: 100 })).items;
      for (const together of moments) {
        const ids = [...known];
        const answers = await Promise.all(
          together.map(([name, newest]) =>
            deeds[name](made, `/v1/assessments/${ids.at(-1 - newest) ?? ids[0]}`),
          ),
        );
        for (const { status } of answers) expect([200, 201, 204, 403, 404, 409, 412]).toContain(status);
        for (const { id } of await listed()) known.add(id);
        for (const id of known) {
          const stored = await store.getAssessment(departmentId, id);
          checkLife((await store.listEvents(departmentId, id, { limit: 100 })).items, stored);
          if (stored?.status === 'approved' && !approved.has(id)) approved.set(id, stored);
        }
        for (const [id, asApproved] of approved)
          expect(await store.getAssessment(departmentId, id)).toEqual(asApproved);
      }
      const left = await listed();
      const origins = left.flatMap(({ reopenedFrom }) => reopenedFrom ?? []);
      expect(new Set(origins).size).toBe(origins.length);
      for (const origin of origins) expect(approved.has(origin)).toBe(true);
      const { status } = await client.delete(applicationPath, whatever);
      expect(status).toBe(left.length > 0 ? 409 : 204);
    }),
    { numRuns: 25 },
  );
});

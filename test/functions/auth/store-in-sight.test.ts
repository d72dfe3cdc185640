import { describe, expect, it } from 'vitest';
import { storeInSight } from '../../../functions/auth/store-in-sight.ts';
import { type AssessmentStatus, assessmentStatuses, type Store } from '../../../functions/store/store.ts';
import { application, assessment, change, later, nextId } from '../../support/changes.ts';
import { memoryStore } from '../../support/memory-store.ts';

const department = 'lands';

/** A store with one application for each list of statuses, each with its assessments. */
async function stored(...statuses: (readonly AssessmentStatus[])[]) {
  const store = memoryStore();
  const made = [];
  for (const each of statuses) {
    const of = application(department);
    await store.createApplication(change(of));
    const assessments = [];
    for (const status of each) {
      const one = assessment(of, { status });
      await store.startAssessment(change(one));
      assessments.push(one);
    }
    made.push({ of, assessments });
  }
  return { store, made, seen: storeInSight(store, { sight: 'submitted' }) };
}

/** Every id that a list gives, page by page; fails when a page is longer than asked for, or empty before the end. */
async function idsOf(
  list: (page: { limit: number; after?: string }) => ReturnType<Store['listApplications']>,
  limit: number,
) {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await list({ limit, ...(after === undefined ? {} : { after }) });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    if (page.next !== undefined) expect(page.items).toHaveLength(limit);
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined);
  return ids;
}

describe('with sight of everything', () => {
  it('is the store itself', () => {
    const store = memoryStore();
    expect(storeInSight(store, { sight: 'everything' })).toBe(store);
  });
});

describe('with sight of what was submitted', () => {
  it.each([
    ['draft', false],
    ['submitted', true],
    ['returned', false],
    ['approved', true],
  ] as const)('an assessment that is %s: %s', async (status, isThere) => {
    const { seen, made } = await stored([status]);
    const [{ of, assessments }] = made as [(typeof made)[number]];
    const id = assessments[0]?.id ?? '';
    const there = isThere ? [id] : [];
    const applications = () => seen.getApplications(department, [of.id, nextId()]);
    expect([...(await applications()).keys()]).toEqual(isThere ? [of.id] : []);
    expect((await seen.getAssessment(department, id))?.id).toBe(there[0]);
    expect((await seen.getApplication(department, of.id))?.id).toBe(isThere ? of.id : undefined);
    expect([...(await applications()).keys()]).toEqual(isThere ? [of.id] : []);
    for (const filter of [{}, { status }, { applicationId: of.id }, { applicationId: of.id, status }]) {
      const { items } = await seen.listAssessments(department, filter, { limit: 5 });
      expect(items.map((one) => one.id)).toEqual(there);
    }
    expect((await seen.listApplications(department, { limit: 5 })).items.map((one) => one.id)).toEqual(
      isThere ? [of.id] : [],
    );
  });

  it('an application is there once, for any assessment of it, and never without one', async () => {
    const { seen, made } = await stored(['draft', 'submitted', 'approved'], [], ['returned', 'draft']);
    expect((await seen.listApplications(department, { limit: 5 })).items).toEqual([made[0]?.of]);
    expect(await seen.getApplication(department, made[1]?.of.id ?? '')).toBeUndefined();
  });

  it('is no more once it is returned', async () => {
    const { store, seen, made } = await stored(['submitted']);
    const one = made[0]?.assessments[0];
    if (!one) throw new Error('Nothing was stored.');
    await store.updateAssessment(change(later(one, { status: 'returned' })));
    expect(await seen.getAssessment(department, one.id)).toBeUndefined();
    expect((await seen.listApplications(department, { limit: 5 })).items).toEqual([]);
  });

  it('lists come whole and in order, page by page, over pages of what is out of sight', async () => {
    const many = Array.from({ length: 230 }, (_, n) => [assessmentStatuses[n % 4] as AssessmentStatus]);
    const { seen, made } = await stored(...many);
    const visible = made.filter((_, n) => n % 4 === 1 || n % 4 === 3);
    for (const limit of [1, 7, 100]) {
      const applications = await idsOf((page) => seen.listApplications(department, page), limit);
      expect(applications).toEqual(visible.map(({ of }) => of.id));
    }
    const assessments = [];
    let after: string | undefined;
    do {
      const page = { limit: 9, ...(after === undefined ? {} : { after }) };
      const found = await seen.listAssessments(department, {}, page);
      assessments.push(...found.items.map(({ id }) => id));
      after = found.next;
    } while (after !== undefined);
    expect(assessments).toEqual(visible.map((one) => one.assessments[0]?.id));
  });

  it.each([0, 101, 1.5])('refuses a page of %s as the store does', async (limit) => {
    const { seen } = await stored(['submitted']);
    await expect(seen.listApplications(department, { limit })).rejects.toThrow(RangeError);
    await expect(seen.listAssessments(department, {}, { limit })).rejects.toThrow(RangeError);
  });

  it('tells of a next revision only when it is in sight', async () => {
    const { store, seen, made } = await stored(['approved']);
    const [{ of, assessments }] = made as [(typeof made)[number]];
    const approved = assessments[0]?.id ?? '';
    const next = assessment(of, { revision: 2, reopenedFrom: approved });
    await store.startAssessment(change(next));
    expect(await seen.findNextRevision(department, approved)).toBeUndefined();
    await store.updateAssessment(change(later(next, { status: 'submitted' })));
    expect(await seen.findNextRevision(department, approved)).toBe(next.id);
  });

  it('contents of evidence are not there', async () => {
    const { store, seen } = await stored();
    const id = nextId();
    await store.keepEvidence(department, id, { contents: new Uint8Array([1]) });
    expect(await seen.getContents(department, id)).toBeUndefined();
  });
});

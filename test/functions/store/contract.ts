import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../functions/store/people.ts';
import type {
  Event,
  FoundEntry,
  JournalRange,
  Page,
  PageRequest,
  Store,
} from '../../../functions/store/store.ts';
import {
  apiKey,
  application,
  assessment,
  attachedFile,
  change,
  importedQuestionnaire,
  landingZoneValues,
  later,
  nextId,
  nowSeconds,
  reading,
  record,
  summaryOf,
  whole,
} from '../../support/changes.ts';

/** What every store must do; `open` gives the store, which may hold other departments' things already. */
export function storeContract(open: () => Store | Promise<Store>): void {
  let store: Store;
  let home: string;
  let other: string;

  beforeAll(async () => {
    store = await open();
  });

  beforeEach(() => {
    home = `department-${nextId()}`;
    other = `department-${nextId()}`;
  });

  const eventsOf = async (departmentId: string, subjectId: string): Promise<readonly Event[]> =>
    (await store.listEvents(departmentId, subjectId, { limit: 100 })).items;

  const created = async (departmentId = home) => {
    const made = application(departmentId);
    expect(await store.createApplication(change(made))).toBe('written');
    return made;
  };

  const started = async (of: Awaited<ReturnType<typeof created>>, changes = {}) => {
    const made = assessment(of, changes);
    expect(await store.startAssessment(change(made))).toBe('written');
    return made;
  };

  const issued = async (departmentId = home) => {
    const made = apiKey(departmentId);
    expect(await store.createApiKey(change(made))).toBe('written');
    return made;
  };

  it('is ready', async () => {
    await expect(store.checkReadiness()).resolves.toBeUndefined();
  });

  describe('people', () => {
    const session = (id: string): Session => ({
      id,
      personId: `person-${id}`,
      name: '陳大文',
      departmentId: home,
      roles: ['assessor', 'reviewer'],
      departmentsGranted: [],
      createdAt: '2026-11-23T01:00:00.000Z',
      seenAt: '2026-11-23T01:00:00.000Z',
      endsAt: '2026-11-23T13:00:00.000Z',
      idToken: 'sealed',
      expiresAt: nowSeconds,
    });

    it('are known by name, and renamed', async () => {
      const [one, two] = [nextId(), nextId()];
      await store.putPerson({ id: one, name: 'Chan Tai Man' });
      await store.putPerson({ id: two, name: 'Lee Siu Ming' });
      await store.putPerson({ id: one, name: '陳大文' });
      const found = await store.getPeople([one, two, one, nextId(), 'no # id']);
      expect(Object.fromEntries(found)).toEqual({
        [one]: { id: one, name: '陳大文' },
        [two]: { id: two, name: 'Lee Siu Ming' },
      });
    });

    it('have sessions that are found until they are ended', async () => {
      const kept = session(nextId());
      await store.putSession(kept);
      await store.touchSession(kept.id, '2026-11-23T02:00:00.000Z');
      expect(await store.findSession(kept.id)).toEqual({ ...kept, seenAt: '2026-11-23T02:00:00.000Z' });
      await store.endSession(kept.id);
      await store.endSession(kept.id);
      expect(await store.findSession(kept.id)).toBeUndefined();
    });

    it('cannot bring a session back by using it', async () => {
      const id = nextId();
      await store.touchSession(id, '2026-11-23T02:00:00.000Z');
      expect(await store.findSession(id)).toBeUndefined();
      expect(await store.findSession('no # id')).toBeUndefined();
    });

    it('have one unsaved form at most', async () => {
      const personId = nextId();
      const form = { personId, sealed: 'first', expiresAt: nowSeconds };
      await store.putUnsavedForm(form);
      await store.putUnsavedForm({ ...form, sealed: 'second' });
      expect(await store.findUnsavedForm(personId)).toEqual({ ...form, sealed: 'second' });
      expect(await store.getPeople([personId])).toEqual(new Map());
      await store.dropUnsavedForm(personId);
      await store.dropUnsavedForm(personId);
      expect(await store.findUnsavedForm(personId)).toBeUndefined();
    });
  });

  describe('departments', () => {
    it('are there after they are put, and are renamed by another put', async () => {
      expect(await store.getDepartment(home)).toBeUndefined();
      await store.putDepartment({ id: home, name: 'Transport' });
      expect(await store.getDepartment(home)).toEqual({ id: home, name: 'Transport' });
      await store.putDepartment({ id: home, name: '運輸署' });
      expect(await store.getDepartment(home)).toEqual({ id: home, name: '運輸署' });
      expect(await store.getDepartment(other)).toBeUndefined();
      const all: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.listDepartments({ limit: 2, ...(after === undefined ? {} : { after }) });
        all.push(...page.items.map(({ id, name }) => `${id} ${name}`));
        after = page.next;
      } while (after !== undefined);
      expect(all).toContain(`${home} 運輸署`);
      expect(all).toEqual(all.toSorted());
    });
  });

  it('adds a department once, with its record and its event', async () => {
    const id = nextId();
    const at = '2026-11-01T08:00:00.000Z';
    const added = { id, departmentId: id, version: 1, createdAt: at, updatedAt: at, name: 'Harbour' };
    expect(await store.getDepartmentRecord(id)).toBeUndefined();
    expect(await store.addDepartment(change(added))).toBe('written');
    expect(await store.getDepartment(id)).toEqual({ id, name: 'Harbour' });
    expect(await store.getDepartmentRecord(id)).toEqual(added);
    expect((await store.listJournal(id, {}, { limit: 9 })).items).toMatchObject([
      { entry: { subjectKind: 'department', subjectId: id } },
    ]);
    expect(await store.addDepartment(change(added))).toBe('stale');
    const put = nextId();
    await store.putDepartment({ id: put, name: 'Marine' });
    expect(await store.addDepartment(change({ ...added, id: put, departmentId: put }))).toBe('stale');
    expect(await store.getDepartment(put)).toEqual({ id: put, name: 'Marine' });
    expect(await store.getDepartmentRecord(put)).toBeUndefined();
  });

  describe('applications', () => {
    it('are created once, with their event', async () => {
      const made = application(home);
      const creation = change(made);
      expect(await store.getApplication(home, made.id)).toBeUndefined();
      expect(await store.createApplication(creation)).toBe('written');
      expect(await store.getApplication(home, made.id)).toEqual(made);
      expect(await eventsOf(home, made.id)).toEqual([creation.event]);
      expect(await store.createApplication(change({ ...made, name: 'Another' }))).toBe('stale');
      expect(await store.getApplication(home, made.id)).toEqual(made);
    });

    it('are found by id, several at once', async () => {
      const [one, two] = [await created(), await created()];
      const found = await store.getApplications(home, [two.id, one.id, two.id, nextId(), 'no # id']);
      expect(Object.fromEntries(found)).toEqual({ [one.id]: one, [two.id]: two });
      expect(await store.getApplications(home, [])).toEqual(new Map());
      expect(await store.getApplications('no # id', [one.id])).toEqual(new Map());
    });

    it('are updated from the version before, and from no other', async () => {
      const made = await created();
      const second = later(made, { name: 'Second' });
      expect(await store.updateApplication(change(second))).toBe('written');
      expect(await store.updateApplication(change(second))).toBe('stale');
      expect(await store.updateApplication(change({ ...second, version: 9 }))).toBe('stale');
      expect(await store.updateApplication(change(later(application(home))))).toBe('missing');
      expect(await store.getApplication(home, made.id)).toEqual(second);
      expect((await eventsOf(home, made.id)).map((event) => event.subjectVersion)).toEqual([1, 2]);
    });

    it('are deleted from the version before, and keep their events', async () => {
      const made = await created();
      const gone = later(made);
      expect(await store.deleteApplication(change({ ...gone, version: 3 }))).toBe('stale');
      expect(await store.deleteApplication(change(gone))).toBe('written');
      expect(await store.getApplication(home, made.id)).toBeUndefined();
      expect((await store.listApplications(home, { limit: 10 })).items).toEqual([]);
      expect(await eventsOf(home, made.id)).toHaveLength(2);
      expect(await store.deleteApplication(change(gone))).toBe('missing');
      expect(await store.updateApplication(change(later(gone)))).toBe('missing');
      expect(await store.createApplication(change(made))).toBe('stale');
      expect(await store.getApplication(home, made.id)).toBeUndefined();
    });

    it('are not deleted while they have assessments, whatever happened to them since', async () => {
      const made = await created();
      await started(made);
      const second = later(made, { name: 'Renamed' });
      expect(await store.updateApplication(change(second))).toBe('written');
      expect(await store.deleteApplication(change(later(made)))).toBe('stale');
      expect(await store.deleteApplication(change(later(second)))).toBe('conflict');
      expect(await store.getApplication(home, made.id)).toEqual(second);
      expect(await eventsOf(home, made.id)).toHaveLength(2);
    });

    it('of another department are not there', async () => {
      const theirs = await created(other);
      expect(await store.getApplication(home, theirs.id)).toBeUndefined();
      expect(await store.getApplications(home, [theirs.id])).toEqual(new Map());
      expect((await store.listApplications(home, { limit: 10 })).items).toEqual([]);
      expect(await eventsOf(home, theirs.id)).toEqual([]);
      const claimed = { ...later(theirs), departmentId: home };
      expect(await store.updateApplication(change(claimed))).toBe('missing');
      expect(await store.deleteApplication(change(claimed))).toBe('missing');
      expect(await store.startAssessment(change(assessment({ ...theirs, departmentId: home })))).toBe(
        'missing',
      );
      expect(await store.getApplication(other, theirs.id)).toEqual(theirs);
      expect(await eventsOf(home, theirs.id)).toEqual([]);
    });
  });

  describe('imported questionnaires', () => {
    it('are kept edition by edition, each once, with their event', async () => {
      const made = importedQuestionnaire(home, 'legacy', 1);
      const first = change(made);
      expect(await store.getImportedQuestionnaire(home, made.id)).toBeUndefined();
      expect(await store.importQuestionnaire(first)).toBe('written');
      expect(await store.importQuestionnaire(change({ ...made, title: 'Another' }))).toBe('stale');
      expect(await store.getImportedQuestionnaire(home, made.id)).toEqual(made);
      expect(await store.getImportedQuestionnaire(other, made.id)).toBeUndefined();
      expect(await eventsOf(home, made.id)).toEqual([first.event]);
    });

    it('tell their highest edition, whatever came first and whoever else has one of that id', async () => {
      const made = [10, 2, 1].map((edition) => importedQuestionnaire(home, 'legacy', edition));
      const others = [
        importedQuestionnaire(home, 'legacy-b', 11),
        importedQuestionnaire(other, 'legacy', 12),
      ];
      for (const one of [...made, ...others])
        expect(await store.importQuestionnaire(change(one))).toBe('written');
      expect(await store.newestImportedQuestionnaire(home, 'legacy')).toEqual(made[0]);
      expect(await store.newestImportedQuestionnaire(home, 'lega')).toBeUndefined();
    });

    it.each(['', '~', '\u007f', 'é', '漢'.repeat(100), '😀', '\0', 'a#b', '__proto__', 'x'.repeat(128)])(
      'are not there under the id %j',
      async (id) => {
        expect(await store.newestImportedQuestionnaire(home, id)).toBeUndefined();
      },
    );

    it('are listed in the order of their editions, without the YAML, a page at a time', async () => {
      const made = [10, 2, 1].map((edition) => importedQuestionnaire(home, 'legacy', edition));
      for (const one of made) expect(await store.importQuestionnaire(change(one))).toBe('written');
      const { items, next } = await store.listImportedQuestionnaires(home, { limit: 2 });
      expect(items.map((one) => one.edition)).toEqual([1, 2]);
      expect(items[0]).not.toHaveProperty('yaml');
      const rest = await store.listImportedQuestionnaires(home, { limit: 2, after: next as string });
      expect([rest.items.map((one) => one.edition), rest.next]).toEqual([[10], undefined]);
      expect((await store.listImportedQuestionnaires(other, { limit: 10 })).items).toEqual([]);
    });
  });

  describe('what a department was told about GCIS CaaS', () => {
    it('is written for the first time and again, each with its event', async () => {
      const made = landingZoneValues(home);
      const first = change(made);
      expect(await store.getLandingZoneValues(home)).toBeUndefined();
      expect(await store.setLandingZoneValues(first)).toBe('written');
      expect(await store.getLandingZoneValues(home)).toEqual(made);
      const second = change(later(made, { values: {} }));
      expect(await store.setLandingZoneValues(second)).toBe('written');
      expect(await store.getLandingZoneValues(home)).toEqual(second.next);
      expect(await eventsOf(home, made.id)).toEqual([first.event, second.event]);
    });

    it('is written over the version before alone, and once for each idempotency key', async () => {
      const made = landingZoneValues(home);
      expect(await store.setLandingZoneValues(change(later(made)))).toBe('missing');
      const kept = record(home);
      expect(await store.setLandingZoneValues(change(made, kept))).toBe('written');
      expect(await store.setLandingZoneValues(change(later(made, { values: {} }), kept))).toBe('repeated');
      expect(await store.setLandingZoneValues(change({ ...made, values: {} }))).toBe('stale');
      expect(await store.setLandingZoneValues(change({ ...made, version: 3, values: {} }))).toBe('stale');
      expect(await store.getLandingZoneValues(home)).toEqual(made);
    });

    it('is each department’s own', async () => {
      const theirs = landingZoneValues(other);
      expect(await store.setLandingZoneValues(change(theirs))).toBe('written');
      expect(await store.getLandingZoneValues(home)).toBeUndefined();
      expect(await store.setLandingZoneValues(change(later(landingZoneValues(home))))).toBe('missing');
      const ours = { ...landingZoneValues(home), values: {} };
      expect(await store.setLandingZoneValues(change(ours))).toBe('written');
      expect(await store.getLandingZoneValues(other)).toEqual(theirs);
      expect(await eventsOf(home, ours.id)).toHaveLength(1);
    });
  });

  describe('assessments', () => {
    it('are started on an application that is there, with their event', async () => {
      const of = await created();
      const made = assessment(of);
      const start = change(made);
      expect(await store.startAssessment(start)).toBe('written');
      expect(await store.getAssessment(home, made.id)).toEqual(made);
      expect(await eventsOf(home, made.id)).toEqual([start.event]);
      expect(await store.startAssessment(start)).toBe('stale');
      expect(await store.getApplication(home, of.id)).toEqual(of);
    });

    it('are not started on an application that is not there; then nothing is written', async () => {
      const made = assessment(application(home));
      const kept = record(home);
      expect(await store.startAssessment(change(made, kept))).toBe('missing');
      const gone = await created();
      expect(await store.deleteApplication(change(later(gone)))).toBe('written');
      expect(await store.startAssessment(change(assessment(gone)))).toBe('missing');
      expect(await store.getAssessment(home, made.id)).toBeUndefined();
      expect(await eventsOf(home, made.id)).toEqual([]);
      expect(await store.findIdempotencyRecord(home, kept.key, nowSeconds)).toBeUndefined();
      expect((await store.listAssessments(home, {}, { limit: 10 })).items).toEqual([]);
      expect(await store.getApplication(home, gone.id)).toBeUndefined();
    });

    it('are updated from the version before, and from no other', async () => {
      const made = await started(await created());
      const second = later(made, {
        answers: { 'session-state': 'in-process-memory' },
        notes: { 'session-state': 'In the servlet.' },
      });
      expect(await store.updateAssessment(change(second))).toBe('written');
      expect(await store.updateAssessment(change(second))).toBe('stale');
      expect(await store.updateAssessment(change(later(assessment(application(home)))))).toBe('missing');
      expect(await store.getAssessment(home, made.id)).toEqual(second);
      expect(await eventsOf(home, made.id)).toHaveLength(2);
    });

    it('keep accepted risks, and have none until the first one', async () => {
      const made = await started(await created());
      expect(await store.getAssessment(home, made.id)).not.toHaveProperty('acceptedRisks');
      const acceptance = { reason: 'r', owner: 'o', expiresOn: '2027-03-31', acceptedAt: made.createdAt };
      const second = later(made, { acceptedRisks: { 'image-exists': acceptance } });
      expect(await store.updateAssessment(change(second))).toBe('written');
      expect(await store.getAssessment(home, made.id)).toEqual(second);
      const third = later(second, { acceptedRisks: {} });
      expect(await store.updateAssessment(change(third))).toBe('written');
      expect(await store.getAssessment(home, made.id)).toEqual(third);
    });

    it('keep who submitted them, reviews and the outcome, and have none until there are', async () => {
      const made = await started(await created());
      const read = await store.getAssessment(home, made.id);
      for (const name of ['submittedBy', 'reviews', 'outcome', 'reopenedFrom'])
        expect(read).not.toHaveProperty(name);
      const second = later(made, {
        status: 'returned',
        submittedAt: made.createdAt,
        submittedBy: 'person:01JB',
        reviews: [
          { decision: 'returned', comment: '未完成', reviewedAt: made.createdAt, reviewedBy: 'api-key:01JB' },
        ],
        outcome: {
          band: 'undetermined',
          settled: false,
          path: null,
          proven: 0.1,
          potential: 99.9,
          completeness: 1,
          blockers: 2,
        },
      });
      expect(await store.updateAssessment(change(second))).toBe('written');
      expect(await store.getAssessment(home, made.id)).toEqual(second);
      const [listed] = (await store.listAssessments(home, {}, { limit: 1 })).items;
      expect(listed).toEqual(summaryOf(second));
      const third = later(second, { status: 'draft', submittedAt: null, submittedBy: null });
      expect(await store.updateAssessment(change(third))).toBe('written');
      expect(await store.getAssessment(home, made.id)).toEqual(third);
    });

    it('are deleted from the version before, keep their events, and count no longer', async () => {
      const of = await created();
      const made = await started(of);
      const gone = later(made);
      expect(await store.deleteAssessment(change({ ...gone, version: 3 }))).toBe('stale');
      expect(await store.deleteApplication(change(later(of)))).toBe('conflict');
      expect(await store.deleteAssessment(change(gone))).toBe('written');
      expect(await store.getAssessment(home, made.id)).toBeUndefined();
      for (const filter of [{}, { applicationId: of.id }, { status: 'draft' as const }])
        expect((await store.listAssessments(home, filter, { limit: 10 })).items).toEqual([]);
      expect(await eventsOf(home, made.id)).toHaveLength(2);
      expect(await store.deleteAssessment(change(gone))).toBe('missing');
      expect(await store.updateAssessment(change(later(gone)))).toBe('missing');
      expect(await store.startAssessment(change(made))).toBe('stale');
      expect(await store.deleteApplication(change(later(of)))).toBe('written');
    });

    it('of another department are not deleted, nor with an idempotency key that was used', async () => {
      const made = await started(await created());
      const claimed = { ...later(made), departmentId: other };
      expect(await store.deleteAssessment(change(claimed))).toBe('missing');
      const kept = record(home);
      expect(await store.createApplication(change(application(home), kept))).toBe('written');
      expect(await store.deleteAssessment(change(later(made), kept))).toBe('repeated');
      expect(await store.getAssessment(home, made.id)).toEqual(made);
    });

    it('are reopened once, until the next revision is deleted', async () => {
      const of = await created();
      const approved = await started(of, { status: 'approved' });
      expect(await store.findNextRevision(home, approved.id)).toBeUndefined();
      const next = await started(of, { revision: 2, reopenedFrom: approved.id });
      expect(await store.getAssessment(home, next.id)).toEqual(next);
      expect(await store.findNextRevision(home, approved.id)).toBe(next.id);
      expect(await store.findNextRevision(other, approved.id)).toBeUndefined();
      const again = assessment(of, { revision: 2, reopenedFrom: approved.id });
      expect(await store.startAssessment(change(again))).toBe('conflict');
      expect(await store.getAssessment(home, again.id)).toBeUndefined();
      expect(await eventsOf(home, again.id)).toEqual([]);
      expect(await store.deleteAssessment(change(later(next)))).toBe('written');
      expect(await store.findNextRevision(home, approved.id)).toBeUndefined();
      expect(await store.startAssessment(change(again))).toBe('written');
      expect(await store.findNextRevision(home, approved.id)).toBe(again.id);
      expect(await store.getAssessment(home, approved.id)).toEqual(approved);
      const { items } = await store.listAssessments(home, { applicationId: of.id }, { limit: 9 });
      expect(items).toEqual([approved, again].map(summaryOf));
    });

    it('are listed by application and by status, each alone and both together', async () => {
      const [a, b] = [await created(), await created()];
      const [a1, b1, a2] = [await started(a), await started(b), await started(a)];
      const b1Submitted = later(b1, { status: 'submitted', submittedAt: b1.createdAt });
      const a2Submitted = later(a2, { status: 'submitted', submittedAt: a2.createdAt });
      expect(await store.updateAssessment(change(b1Submitted))).toBe('written');
      expect(await store.updateAssessment(change(a2Submitted))).toBe('written');
      const listed = async (filter: Parameters<Store['listAssessments']>[1]) =>
        (await store.listAssessments(home, filter, { limit: 10 })).items;
      expect(await listed({})).toEqual([a1, b1Submitted, a2Submitted].map(summaryOf));
      expect(await listed({ applicationId: a.id })).toEqual([a1, a2Submitted].map(summaryOf));
      expect(await listed({ status: 'submitted' })).toEqual([b1Submitted, a2Submitted].map(summaryOf));
      expect(await listed({ status: 'draft' })).toEqual([a1].map(summaryOf));
      expect(await listed({ applicationId: a.id, status: 'submitted' })).toEqual(
        [a2Submitted].map(summaryOf),
      );
      expect(await listed({ applicationId: nextId() })).toEqual([]);
      const reopened = later(a2Submitted, { status: 'draft', submittedAt: null, revision: 2 });
      expect(await store.updateAssessment(change(reopened))).toBe('written');
      expect(await listed({ status: 'submitted' })).toEqual([b1Submitted].map(summaryOf));
      expect(await listed({ status: 'draft' })).toEqual([a1, reopened].map(summaryOf));
    });

    it('of another department are not there', async () => {
      const of = await created(other);
      const theirs = await started(of);
      expect(await store.getAssessment(home, theirs.id)).toBeUndefined();
      for (const filter of [{}, { applicationId: of.id }, { status: 'draft' as const }])
        expect((await store.listAssessments(home, filter, { limit: 10 })).items).toEqual([]);
      expect(await eventsOf(home, theirs.id)).toEqual([]);
      expect(await store.updateAssessment(change({ ...later(theirs), departmentId: home }))).toBe('missing');
      expect(await store.getAssessment(other, theirs.id)).toEqual(theirs);
    });
  });

  describe('API keys', () => {
    it('are found by id alone, and in their department', async () => {
      const made = await issued();
      expect(await store.findApiKey(made.id)).toEqual(made);
      expect(await store.getApiKey(home, made.id)).toEqual(made);
      expect((await store.listApiKeys(home, { limit: 10 })).items).toEqual([made]);
      expect(await eventsOf(home, made.id)).toHaveLength(1);
      expect(await store.findApiKey(nextId())).toBeUndefined();
    });

    it('are revoked from the version before, and from no other', async () => {
      const made = await issued();
      const revoked = later(made, { revokedAt: made.createdAt });
      expect(await store.updateApiKey(change(revoked))).toBe('written');
      expect(await store.findApiKey(made.id)).toEqual(revoked);
      expect((await store.listApiKeys(home, { limit: 10 })).items).toEqual([revoked]);
      expect(await store.updateApiKey(change(revoked))).toBe('stale');
      expect(await store.updateApiKey(change(later(apiKey(home))))).toBe('missing');
    });

    it('of another department are neither seen, changed nor replaced', async () => {
      const theirs = await issued(other);
      expect(await store.getApiKey(home, theirs.id)).toBeUndefined();
      expect((await store.listApiKeys(home, { limit: 10 })).items).toEqual([]);
      const claimed = { ...theirs, departmentId: home };
      expect(await store.updateApiKey(change(later(claimed)))).toBe('missing');
      expect(await store.createApiKey(change(claimed))).toBe('stale');
      expect(await store.findApiKey(theirs.id)).toEqual(theirs);
      expect((await store.listApiKeys(home, { limit: 10 })).items).toEqual([]);
      expect(await eventsOf(home, theirs.id)).toEqual([]);
    });
  });

  describe('events', () => {
    it('are in the order of versions, also beyond nine, page by page', async () => {
      let thing = await created();
      for (let version = 2; version <= 12; version++) {
        thing = later(thing);
        expect(await store.updateApplication(change(thing))).toBe('written');
      }
      const list = (page: PageRequest) => store.listEvents(home, thing.id, page);
      const first = await list({ limit: 9 });
      expect(first.items.map((event) => event.subjectVersion)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(first.next).toBe('9');
      const second = await list({ limit: 9, after: '9' });
      expect(second.items.map((event) => event.subjectVersion)).toEqual([10, 11, 12]);
      expect(second.next).toBeUndefined();
      expect((await list({ limit: 9, after: '12' })).items).toEqual([]);
      await expect(list({ limit: 9, after: 'twelve' })).rejects.toThrow(RangeError);
    });

    it('are found by place, in the order asked for', async () => {
      const made = await created();
      const second = change(later(made));
      expect(await store.updateApplication(second)).toBe('written');
      const at = (subjectVersion: number, subjectId = made.id) => ({ subjectId, subjectVersion });
      expect(await store.getEvents(home, [at(2), at(3), at(1), at(2), at(1, 'a#b')])).toEqual([
        second.event,
        undefined,
        change(made).event,
        second.event,
        undefined,
      ]);
      expect(await store.getEvents(home, [])).toEqual([]);
      expect(await store.getEvents(other, [at(1)])).toEqual([undefined]);
    });
  });

  describe('journals', () => {
    const moments = ['2026-11-01T08:00:00.000Z', '2026-11-01T08:00:00.001Z', '2026-11-03T00:00:00.000Z'];

    const changedAt = async (moment: string) => {
      const made = application(home);
      expect(await store.createApplication(change(made, undefined, { at: moment }))).toBe('written');
      return made.id;
    };

    const walk = async (range: JournalRange, limit: number) => {
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page: Page<FoundEntry> = await store.listJournal(home, range, {
          limit,
          ...(after !== undefined && { after }),
        });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        for (const { place, entry } of page.items) {
          expect(entry).toMatchObject(place);
          found.push(entry.subjectId);
        }
        after = page.next;
      } while (after !== undefined);
      return found;
    };

    it('name every change of every kind of thing, and what is refused they do not', async () => {
      const made = await created();
      const draft = await started(made);
      const key = await issued();
      const told = landingZoneValues(home);
      const imported = importedQuestionnaire(home, 'legacy', 1);
      expect(await store.setLandingZoneValues(change(told))).toBe('written');
      expect(await store.importQuestionnaire(change(imported))).toBe('written');
      expect(await store.updateAssessment(change(later(draft)))).toBe('written');
      expect(await store.updateAssessment(change(later(draft)))).toBe('stale');
      const { items } = await store.listJournal(home, {}, { limit: 100 });
      expect(
        items.map(({ entry }) => [entry.subjectKind, entry.subjectId, entry.subjectVersion]).sort(),
      ).toEqual(
        [
          ['application', made.id, 1],
          ['assessment', draft.id, 1],
          ['assessment', draft.id, 2],
          ['api-key', key.id, 1],
          ['landing-zone-values', told.id, 1],
          ['imported-questionnaire', imported.id, 1],
        ].sort(),
      );
      const { event } = change(later(draft));
      const [entry] = await store.getJournalEntries(home, [event]);
      expect(entry).toEqual({
        departmentId: home,
        subjectId: draft.id,
        subjectKind: 'assessment',
        subjectVersion: 2,
        at: event.at,
        actor: event.actor,
        action: event.action,
        eventHash: event.hash,
      });
      expect(await store.getJournalEntries(home, [{ ...event, subjectVersion: 3 }])).toEqual([undefined]);
      expect((await store.listJournal(other, {}, { limit: 100 })).items).toEqual([]);
    });

    it('keep what happened to an application that was deleted', async () => {
      const made = await created();
      expect(await store.deleteApplication(change(later(made)))).toBe('written');
      const { items } = await store.listJournal(home, {}, { limit: 100 });
      expect(items.map(({ entry }) => entry.subjectVersion)).toEqual([1, 2]);
    });

    it('are listed by time from either end, page by page, and within moments', async () => {
      const ids: string[] = [];
      for (const moment of [2, 0, 1, 0]) ids.push(await changedAt(moments[moment] as string));
      const inTime = [ids[1], ids[3], ids[2], ids[0]];
      for (const limit of [1, 2, 3, 4, 100]) {
        expect(await walk({}, limit)).toEqual(inTime);
        expect(await walk({ newestFirst: true }, limit)).toEqual(inTime.toReversed());
        const [first = '', second = '', third = ''] = moments;
        expect(await walk({ from: second }, limit)).toEqual(inTime.slice(2));
        expect(await walk({ to: third }, limit)).toEqual(inTime.slice(0, 3));
        expect(await walk({ from: first, to: second, newestFirst: true }, limit)).toEqual([ids[3], ids[1]]);
        expect(await walk({ from: third, to: first }, limit)).toEqual([]);
      }
    });

    it('refuse a page that starts nowhere', async () => {
      for (const page of [{ limit: 0 }, { limit: 101 }, { limit: 5, after: 'somewhere' }])
        await expect(store.listJournal(home, {}, page)).rejects.toThrow(RangeError);
    });
  });

  describe('idempotency records', () => {
    it('are written with the change, and refuse the next one with the same key', async () => {
      const kept = record(home);
      const made = application(home);
      expect(await store.createApplication(change(made, kept))).toBe('written');
      expect(await store.findIdempotencyRecord(home, kept.key, nowSeconds)).toEqual(kept);
      const again = application(home);
      expect(await store.createApplication(change(again, { ...kept, sealed: 'another' }))).toBe('repeated');
      expect(await store.updateApplication(change({ ...later(made), version: 7 }, kept))).toBe('repeated');
      expect(await store.deleteApplication(change(later(made), kept))).toBe('repeated');
      expect(await store.startAssessment(change(assessment(application(home)), kept))).toBe('repeated');
      expect(await store.createApiKey(change(apiKey(home), kept))).toBe('repeated');
      expect(await store.getApplication(home, again.id)).toBeUndefined();
      expect(await eventsOf(home, again.id)).toEqual([]);
      expect(await store.getApplication(home, made.id)).toEqual(made);
      expect(await store.findIdempotencyRecord(home, kept.key, nowSeconds)).toEqual(kept);
    });

    it('are not written with a change that is refused', async () => {
      const made = await created();
      const kept = record(home);
      expect(await store.updateApplication(change({ ...made, version: 5 }, kept))).toBe('stale');
      expect(await store.findIdempotencyRecord(home, kept.key, nowSeconds)).toBeUndefined();
      expect(await store.updateApplication(change(later(made), kept))).toBe('written');
    });

    it('count until the second they expire in, and are replaced after it', async () => {
      const kept = record(home, { expiresAt: nowSeconds });
      expect(await store.createApplication(change(application(home), kept))).toBe('written');
      expect(await store.createApplication(change(application(home), kept))).toBe('repeated');
      expect(await store.findIdempotencyRecord(home, kept.key, nowSeconds)).toEqual(kept);
      expect(await store.findIdempotencyRecord(home, kept.key, nowSeconds + 1)).toBeUndefined();
      const renewed = { ...kept, sealed: 'renewed', expiresAt: nowSeconds + 100 };
      const nextSecond = { at: new Date((nowSeconds + 1) * 1000).toISOString() };
      expect(await store.createApplication(change(application(home), renewed, nextSecond))).toBe('written');
      expect(await store.findIdempotencyRecord(home, kept.key, nowSeconds + 1)).toEqual(renewed);
    });

    it('of another department have nothing to do with ours', async () => {
      const theirs = record(other);
      expect(await store.createApplication(change(application(other), theirs))).toBe('written');
      expect(await store.findIdempotencyRecord(home, theirs.key, nowSeconds)).toBeUndefined();
      const ours = { ...theirs, departmentId: home };
      expect(await store.createApplication(change(application(home), ours))).toBe('written');
    });
  });

  describe('lists', () => {
    async function walk<T>(list: (page: PageRequest) => Promise<Page<T>>, limit: number) {
      const pages: (readonly T[])[] = [];
      let after: string | undefined;
      do {
        const page = await list({ limit, ...(after !== undefined && { after }) });
        pages.push(page.items);
        after = page.next;
      } while (after !== undefined);
      return pages;
    }

    it('are in the order of ids, whole, and end without an empty page', async () => {
      const made = [];
      for (let n = 0; n < 9; n++) made.push(application(home));
      for (const n of [4, 0, 8, 2, 6, 1, 7, 3, 5])
        expect(await store.createApplication(change(made[n] ?? application(home)))).toBe('written');
      for (const limit of [1, 2, 3, 8, 9, 100]) {
        const pages = await walk((page) => store.listApplications(home, page), limit);
        expect(pages.flat()).toEqual(made);
        expect(pages).toHaveLength(Math.ceil(9 / limit));
      }
    });

    it('go on from an id that is gone', async () => {
      const [a, b, c] = [await created(), await created(), await created()];
      expect(await store.deleteApplication(change(later(b)))).toBe('written');
      const page = await store.listApplications(home, { limit: 5, after: b.id });
      expect(page).toEqual({ items: [c] });
      expect((await store.listApplications(home, { limit: 5, after: a.id })).items).toEqual([c]);
    });

    it('of more than a hundred assessments come whole by every filter', async () => {
      const of = await created();
      const made = Array.from({ length: 230 }, (_, n) =>
        assessment(of, n % 3 === 0 ? { status: 'submitted' } : {}),
      );
      for (const each of made) expect(await store.startAssessment(change(each))).toBe('written');
      const submitted = made.filter((each) => each.status === 'submitted');
      for (const [filter, expected] of [
        [{}, made],
        [{ applicationId: of.id }, made],
        [{ status: 'submitted' }, submitted],
        [{ applicationId: of.id, status: 'submitted' }, submitted],
      ] as const) {
        for (const limit of [7, 100]) {
          const pages = await walk((page) => store.listAssessments(home, filter, page), limit);
          expect(pages.flat()).toEqual(expected.map(summaryOf));
          expect(pages).toHaveLength(Math.ceil(expected.length / limit));
        }
      }
    });

    it('of API keys come page by page', async () => {
      const made = [await issued(), await issued(), await issued()];
      await issued(other);
      expect(await walk((page) => store.listApiKeys(home, page), 2)).toEqual([
        made.slice(0, 2),
        made.slice(2),
      ]);
    });

    it.each([0, -1, 101, 1.5, Number.NaN])('refuse a page of %s', async (limit) => {
      const page = { limit };
      await expect(store.listApplications(home, page)).rejects.toThrow(RangeError);
      await expect(store.listAssessments(home, {}, page)).rejects.toThrow(RangeError);
      await expect(store.listAssessments(home, { status: 'draft' }, page)).rejects.toThrow(RangeError);
      await expect(store.listEvents(home, nextId(), page)).rejects.toThrow(RangeError);
      await expect(store.listApiKeys(home, page)).rejects.toThrow(RangeError);
    });
  });

  describe('what is kept', () => {
    const texts = [
      '',
      ' ',
      '嘅咁喺啲𨋢',
      'Ünïcödé 👩‍👩‍👧‍👦',
      '"\\\n\t\u0000\u2028',
      '{"json":true}',
      '__proto__',
    ];

    it.each(texts)('comes back as it was: %j', async (text) => {
      const of = application(home, { name: text, description: text, owner: text });
      expect(await store.createApplication(change(of))).toBe('written');
      expect(await store.getApplication(home, of.id)).toEqual(of);
      const made = assessment(of, {
        notes: { 'session-state': text, 啲: text },
        answers: { a: text, b: [text] },
      });
      const detail = { before: text, after: [text, { nested: text }] };
      expect(await store.startAssessment(change(made, undefined, { detail, actor: text }))).toBe('written');
      expect(await store.getAssessment(home, made.id)).toEqual(made);
      expect((await eventsOf(home, made.id))[0]).toMatchObject({ detail, actor: text });
    });

    it('keeps kinds of answers, the order of keys, great numbers and deep details', async () => {
      const answers = {
        z: null,
        a: ['x', 'y'],
        m: 0.1,
        k: -7,
        b: false,
        n: { notApplicable: 'No sessions.' },
        e: '',
      };
      const made = assessment(await created(), { answers });
      let deep: unknown = 1e300;
      for (let level = 0; level < 60; level++) deep = [deep];
      expect(await store.startAssessment(change(made, undefined, { detail: { deep, empty: {} } }))).toBe(
        'written',
      );
      const read = await store.getAssessment(home, made.id);
      expect(JSON.stringify(read?.answers)).toBe(JSON.stringify(answers));
      expect((await eventsOf(home, made.id))[0]?.detail).toEqual({ deep, empty: {} });
    });

    it('is no shared object, neither what went in nor what came out', async () => {
      const answers: Record<string, string> = { a: 'before' };
      const made = await started(await created(), { answers });
      answers['a'] = 'after';
      const read = await store.getAssessment(home, made.id);
      expect(read?.answers).toEqual({ a: 'before' });
      (read?.answers as Record<string, string>)['a'] = 'after';
      const [event] = await eventsOf(home, made.id);
      (event?.detail as Record<string, unknown>)['version'] = 'after';
      expect((await store.getAssessment(home, made.id))?.answers).toEqual({ a: 'before' });
      expect((await eventsOf(home, made.id))[0]?.detail).toEqual({ version: 1 });
    });

    it('may be large, and a page of large things is whole and small', async () => {
      const of = await created();
      const note = '備'.repeat(100_000);
      const large = await started(of, { notes: { 'session-state': note } });
      expect(await store.getAssessment(home, large.id)).toEqual(large);
      for (let n = 0; n < 5; n++) await started(of, { notes: { 'session-state': note } });
      for (const filter of [{}, { applicationId: of.id }, { status: 'draft' as const }]) {
        const page = await store.listAssessments(home, filter, { limit: 6 });
        expect(page.items).toHaveLength(6);
        expect(JSON.stringify(page).length).toBeLessThan(6_000);
        expect(page.next).toBeUndefined();
      }
    });
  });

  describe('evidence', () => {
    const bytesOf = (length: number): Uint8Array =>
      Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 256);

    const attached = async (contents?: Uint8Array, said = reading()) => {
      const made = await started(await created());
      const file = attachedFile({ contentsKept: contents !== undefined });
      await store.keepEvidence(home, file.id, { reading: said, ...(contents ? { contents } : {}) });
      const next = later(made, { evidence: [file] });
      expect(await store.updateAssessment(change(next))).toBe('written');
      return { file, assessment: next };
    };

    it('is no part of an assessment before it is attached, and of lists never', async () => {
      const made = await started(await created());
      const read = await store.getAssessment(home, made.id);
      expect(read).not.toHaveProperty('evidence');
      expect(read).not.toHaveProperty('overrides');
      const next = later(made, { evidence: [attachedFile()], overrides: { a: '因為' } });
      expect(await store.updateAssessment(change(next))).toBe('written');
      expect(await store.getAssessment(home, made.id)).toEqual(next);
      const [listed] = (await store.listAssessments(home, {}, { limit: 1 })).items;
      expect(listed).not.toHaveProperty('evidence');
      expect(listed).not.toHaveProperty('overrides');
    });

    it('comes back as it was kept, and only the bytes that were', async () => {
      const contents = bytesOf(70_000);
      const { file } = await attached(contents);
      expect([...(await store.getReadings(home, [file.id]))]).toEqual([[file.id, reading()]]);
      expect(Buffer.compare((await store.getContents(home, file.id)) ?? bytesOf(0), contents)).toBe(0);
      const { file: without } = await attached();
      expect(await store.getContents(home, without.id)).toBeUndefined();
      const empty = nextId();
      await store.keepEvidence(home, empty, { contents: bytesOf(0) });
      expect(await store.getContents(home, empty)).toHaveLength(0);
    });

    it('may be as large as an item of the table is not', async () => {
      const contents = bytesOf(1024 * 1024);
      const said = reading(4000);
      const noise = () => Buffer.from(crypto.getRandomValues(new Uint8Array(150))).toString('base64');
      const large = { ...said, findings: said.findings.map((one) => ({ ...one, about: noise() })) };
      const { file } = await attached(contents, large);
      expect((await store.getReadings(home, [file.id])).get(file.id)).toEqual(large);
      expect(Buffer.compare((await store.getContents(home, file.id)) ?? bytesOf(0), contents)).toBe(0);
    });

    it('of many files comes at once, in any order; what is not kept is left out', async () => {
      const ids = Array.from({ length: 110 }, nextId);
      for (const [index, id] of ids.entries())
        await store.keepEvidence(home, id, { reading: reading(index % 3) });
      const asked = [nextId(), ...ids.toReversed()];
      const readings = await store.getReadings(home, asked);
      expect([...readings.keys()].toSorted()).toEqual(ids.toSorted());
      for (const [index, id] of ids.entries()) expect(readings.get(id)).toEqual(reading(index % 3));
      expect((await store.getReadings(home, [])).size).toBe(0);
    });

    it('is kept again under the same id without harm, and the bytes can follow', async () => {
      const { file } = await attached();
      await store.keepEvidence(home, file.id, { reading: reading() });
      await store.keepEvidence(home, file.id, { contents: bytesOf(10) });
      expect((await store.getReadings(home, [file.id])).get(file.id)).toEqual(reading());
      expect(await store.getContents(home, file.id)).toEqual(bytesOf(10));
    });

    it('goes with the change that takes it off, and stays when that change is not written', async () => {
      const { file, assessment: made } = await attached(bytesOf(800_000));
      const { file: other } = await attached(bytesOf(5));
      const off = later(made, { evidence: [] });
      expect(await store.removeEvidence(change({ ...off, version: off.version + 1 }), whole(file.id))).toBe(
        'stale',
      );
      expect(await store.getContents(home, file.id)).toHaveLength(800_000);
      expect(await store.removeEvidence(change(off), whole(file.id))).toBe('written');
      expect(await store.getAssessment(home, made.id)).toEqual(off);
      expect((await store.getReadings(home, [file.id, other.id])).size).toBe(1);
      expect(await store.getContents(home, file.id)).toBeUndefined();
      expect(await store.getContents(home, other.id)).toEqual(bytesOf(5));
      expect(await eventsOf(home, made.id)).toHaveLength(3);
    });

    it('goes in parts where others need the rest', async () => {
      const { file, assessment: made } = await attached(bytesOf(5));
      const off = later(made, { evidence: [] });
      const toForget = { evidenceId: file.id, parts: ['contents'] as const };
      expect(await store.removeEvidence(change(off), toForget)).toBe('written');
      expect(await store.getContents(home, file.id)).toBeUndefined();
      expect((await store.getReadings(home, [file.id])).get(file.id)).toEqual(reading());
    });

    it('of many files goes at once, however large; what is not there is no fault', async () => {
      const large = await attached(bytesOf(800_000));
      const others = [await attached(), await attached(bytesOf(9)), await attached(bytesOf(7))];
      const [small, kept, stays] = others.map(({ file }) => file.id) as [string, string, string];
      const toForget = [
        whole(large.file.id),
        whole(small),
        { evidenceId: kept, parts: ['contents'] as const },
        whole(nextId()),
      ];
      await store.forgetEvidence(home, toForget);
      await store.forgetEvidence(home, toForget);
      const left = await store.getReadings(home, [large.file.id, small, kept, stays]);
      expect([...left.keys()].toSorted()).toEqual([kept, stays].toSorted());
      for (const id of [large.file.id, small, kept])
        expect(await store.getContents(home, id)).toBeUndefined();
      expect(await store.getContents(home, stays)).toEqual(bytesOf(7));
      await store.forgetEvidence(other, [whole(stays)]);
      expect(await store.getContents(home, stays)).toEqual(bytesOf(7));
      await expect(store.forgetEvidence(home, [whole('a#b')])).rejects.toThrow('an id can be none');
    });

    it('of another department is not there, and is not taken away', async () => {
      const { file, assessment: made } = await attached(bytesOf(5));
      expect((await store.getReadings(other, [file.id])).size).toBe(0);
      expect(await store.getContents(other, file.id)).toBeUndefined();
      const claimed = { ...later(made), departmentId: other };
      expect(await store.removeEvidence(change(claimed), whole(file.id))).toBe('missing');
      await store.keepEvidence(other, file.id, { contents: bytesOf(9) });
      expect(await store.getContents(home, file.id)).toEqual(bytesOf(5));
    });

    it('under an id that can be none is neither kept nor found', async () => {
      await expect(store.keepEvidence(home, 'a#b', { reading: reading() })).rejects.toThrow(
        'an id can be none',
      );
      expect((await store.getReadings(home, ['a#b'])).size).toBe(0);
      expect(await store.getContents(home, '')).toBeUndefined();
    });
  });

  describe('ids that cannot be', () => {
    it.each(['', 'a#b', '../x', '嘅', ' ', 'x'.repeat(5000)])(
      'are nowhere, and are not written: %j',
      async (id) => {
        expect(await store.getDepartment(id)).toBeUndefined();
        expect(await store.getApplication(home, id)).toBeUndefined();
        expect(await store.getAssessment(home, id)).toBeUndefined();
        expect(await store.getLandingZoneValues(id)).toBeUndefined();
        expect(await store.findApiKey(id)).toBeUndefined();
        expect(await store.getApiKey(home, id)).toBeUndefined();
        expect(await store.listEvents(home, id, { limit: 5 })).toEqual({ items: [] });
        expect(await store.listJournal(id, {}, { limit: 5 })).toEqual({ items: [] });
        expect(await store.getEvents(home, [{ subjectId: id, subjectVersion: 1 }])).toEqual([undefined]);
        expect(await store.listAssessments(home, { applicationId: id }, { limit: 5 })).toEqual({ items: [] });
        const made = application(home, { id });
        await expect(store.createApplication(change(made))).rejects.toThrow('cannot be written');
      },
    );
  });

  describe('changes whose parts contradict each other', () => {
    it.each<[string, Partial<Event>]>([
      ['subject', { subjectId: 'another' }],
      ['version', { subjectVersion: 2 }],
      ['department', { departmentId: 'another' }],
      ['moment', { at: 'yesterday' }],
      ['moment that cannot be put in order', { at: '2026-11-01T08:00:00Z' }],
    ])('are thrown back: %s', async (_, event) => {
      const made = application(home);
      await expect(store.createApplication(change(made, undefined, event))).rejects.toThrow(
        'cannot be written',
      );
      expect(await store.getApplication(home, made.id)).toBeUndefined();
    });

    it('are thrown back: a first version above 1, a later version 1, a foreign record', async () => {
      const made = application(home);
      await expect(store.createApplication(change(later(made)))).rejects.toThrow('cannot be written');
      await expect(store.updateApplication(change(made))).rejects.toThrow('cannot be written');
      await expect(store.createApplication(change(made, record(other)))).rejects.toThrow('cannot be written');
      expect(await store.getApplication(home, made.id)).toBeUndefined();
    });
  });

  describe('at the same moment', () => {
    const times = <T>(count: number, run: (n: number) => Promise<T>): Promise<T[]> =>
      Promise.all(Array.from({ length: count }, (_, n) => run(n)));

    const tally = (outcomes: readonly string[]): Record<string, number> =>
      Object.fromEntries(outcomes.map((each) => [each, outcomes.filter((other) => other === each).length]));

    it('one of twenty writers on a version wins', async () => {
      const made = await started(await created());
      const outcomes = await times(20, (n) =>
        store.updateAssessment(change(later(made, { notes: { writer: String(n) } }))),
      );
      expect(tally(outcomes)).toEqual({ written: 1, stale: 19 });
      const winner = outcomes.indexOf('written');
      expect((await store.getAssessment(home, made.id))?.notes).toEqual({ writer: String(winner) });
      expect(await eventsOf(home, made.id)).toHaveLength(2);
    });

    it('one of twenty requests with one idempotency key is carried out', async () => {
      const kept = record(home);
      const outcomes = await times(20, () => store.createApplication(change(application(home), kept)));
      expect(tally(outcomes)).toEqual({ written: 1, repeated: 19 });
      expect((await store.listApplications(home, { limit: 100 })).items).toHaveLength(1);
    });

    it('twenty assessments of one application are all started and all counted', async () => {
      const of = await created();
      expect(tally(await times(20, () => store.startAssessment(change(assessment(of)))))).toEqual({
        written: 20,
      });
      expect(
        (await store.listAssessments(home, { applicationId: of.id }, { limit: 100 })).items,
      ).toHaveLength(20);
      expect(await store.deleteApplication(change(later(of)))).toBe('conflict');
    });

    it('one of ten reopenings of what is approved is carried out, and counted once', async () => {
      const of = await created();
      const approved = await started(of, { status: 'approved' });
      const next = Array.from({ length: 10 }, () => assessment(of, { reopenedFrom: approved.id }));
      const outcomes = await Promise.all(next.map((one) => store.startAssessment(change(one))));
      expect(tally(outcomes)).toEqual({ written: 1, conflict: 9 });
      const winner = next[outcomes.indexOf('written')];
      expect(await store.findNextRevision(home, approved.id)).toBe(winner?.id);
      const { items } = await store.listAssessments(home, { applicationId: of.id }, { limit: 100 });
      expect(items.map(({ id }) => id)).toEqual([approved.id, winner?.id]);
      for (const one of items)
        expect(
          await store.deleteAssessment(
            change(later(one.id === approved.id ? approved : (winner ?? approved))),
          ),
        ).toBe('written');
      expect(await store.deleteApplication(change(later(of)))).toBe('written');
    });

    it('a deletion of a draft and a change of it never both happen', async () => {
      for (let round = 0; round < 10; round++) {
        const made = await started(await created());
        const outcomes = await Promise.all([
          store.updateAssessment(change(later(made, { notes: { a: 'b' } }))),
          store.deleteAssessment(change(later(made))),
        ]);
        expect([
          ['written', 'stale'],
          ['missing', 'written'],
        ]).toContainEqual(outcomes);
        expect(await eventsOf(home, made.id)).toHaveLength(2);
      }
    });

    it('a deletion and a start never both happen', async () => {
      for (let round = 0; round < 10; round++) {
        const of = await created();
        const outcomes = await Promise.all([
          store.startAssessment(change(assessment(of))),
          store.deleteApplication(change(later(of))),
        ]);
        expect([
          ['written', 'conflict'],
          ['missing', 'written'],
        ]).toContainEqual(outcomes);
      }
    });
  });
}

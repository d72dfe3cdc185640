import { checkChange, checkIds, secondsOf } from '../../functions/store/check-change.ts';
import { journalEntryOf } from '../../functions/store/journal-entry-of.ts';
import { positionOf } from '../../functions/store/keys.ts';
import { limitOf, pageOf, positionAfter, versionAfter } from '../../functions/store/page.ts';
import type { Person, Session, UnsavedForm } from '../../functions/store/people.ts';
import type {
  ApiKey,
  Application,
  Assessment,
  Change,
  Department,
  DepartmentRecord,
  EntryReference,
  Event,
  EventReference,
  EvidenceToForget,
  IdempotencyRecord,
  ImportedQuestionnaire,
  JournalEntry,
  LandingZoneValues,
  Page,
  PageRequest,
  Store,
  SubjectKind,
  Thing,
  WriteOutcome,
} from '../../functions/store/store.ts';
import type { Evidence } from '../../questionnaire/evidence/read-evidence.ts';

/** The rows of the audit trail: place → what stands in it. Places are made by `eventPlace` and `entryPlace`. */
export interface TrailRows {
  readonly events: Map<string, Event>;
  readonly journal: Map<string, JournalEntry>;
}

/** The place of an event in the rows of a trail. */
export const eventPlace = (departmentId: string, { subjectId, subjectVersion }: EventReference): string =>
  JSON.stringify([departmentId, subjectId, subjectVersion]);

/** The place of an entry of a journal in the rows of a trail. */
export const entryPlace = (departmentId: string, { at, subjectId, subjectVersion }: EntryReference): string =>
  JSON.stringify([departmentId, at, subjectId, subjectVersion]);

/**
 * A store that forgets with the process and otherwise keeps every promise of the port. A test that alters the trail behind
 * the store's back hands in its rows.
 */
export function memoryStore(
  { events, journal }: TrailRows = { events: new Map(), journal: new Map() },
): Store {
  const departments = new Map<string, Department>();
  const departmentRecords = new Map<string, DepartmentRecord>();
  const people = new Map<string, Person>();
  const sessions = new Map<string, Session>();
  const unsavedForms = new Map<string, UnsavedForm>();
  const applications = new Map<string, Application>();
  const assessments = new Map<string, Assessment>();
  const imported = new Map<string, ImportedQuestionnaire>();
  const landingZoneValues = new Map<string, LandingZoneValues>();
  const apiKeys = new Map<string, ApiKey>();
  const readings = new Map<string, Evidence>();
  const contents = new Map<string, Uint8Array>();
  const records = new Map<string, IdempotencyRecord>();

  const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
  const copyOf = <T>(value: T | undefined): T | undefined =>
    value === undefined ? undefined : structuredClone(value);

  const idKey = (thing: Thing): string => keyOf(thing.departmentId, thing.id);

  function refusalOf(rows: ReadonlyMap<string, Thing>, change: Change<Thing>): WriteOutcome | undefined {
    const { next, event, idempotency } = change;
    const record = idempotency && records.get(keyOf(idempotency.departmentId, idempotency.key));
    if (record && record.expiresAt >= secondsOf(change)) return 'repeated';
    const stored = rows.get(idKey(next));
    if (!stored && next.version > 1) return 'missing';
    if ((stored?.version ?? 0) !== next.version - 1 || events.has(eventPlace(event.departmentId, event)))
      return 'stale';
    return undefined;
  }

  function keepRest({ event, idempotency }: Change<Thing>, kind: SubjectKind): void {
    events.set(eventPlace(event.departmentId, event), structuredClone(event));
    journal.set(entryPlace(event.departmentId, event), journalEntryOf(event, kind));
    if (idempotency)
      records.set(keyOf(idempotency.departmentId, idempotency.key), structuredClone(idempotency));
  }

  const kindOf = new Map<ReadonlyMap<string, Thing>, SubjectKind>([
    [departmentRecords, 'department'],
    [applications, 'application'],
    [assessments, 'assessment'],
    [imported, 'imported-questionnaire'],
    [landingZoneValues, 'landing-zone-values'],
    [apiKeys, 'api-key'],
  ]);

  function write<T extends Thing>(rows: Map<string, T>, change: Change<T>): WriteOutcome {
    const refusal = refusalOf(rows, change);
    if (refusal) return refusal;
    rows.set(idKey(change.next), structuredClone(change.next));
    keepRest(change, kindOf.get(rows) as SubjectKind);
    return 'written';
  }

  function first<T extends Thing>(rows: Map<string, T>, change: Change<T>): WriteOutcome {
    checkChange(change, 'first');
    return write(rows, change);
  }

  function later<T extends Thing>(rows: Map<string, T>, change: Change<T>): WriteOutcome {
    checkChange(change, 'later');
    return write(rows, change);
  }

  function list<T extends Thing>(
    rows: ReadonlyMap<string, T>,
    departmentId: string,
    page: PageRequest,
    wanted: (thing: T) => boolean = () => true,
  ): Page<T> {
    const limit = limitOf(page);
    const found = [...rows.values()]
      .filter((thing) => thing.departmentId === departmentId && wanted(thing))
      .filter((thing) => page.after === undefined || thing.id > page.after)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return pageOf(structuredClone(found.slice(0, limit + 1)), limit, (thing) => thing.id);
  }

  const assessmentsOf = ({ departmentId, id }: Application): boolean =>
    [...assessments.values()].some((each) => each.departmentId === departmentId && each.applicationId === id);

  const nextRevision = (departmentId: string, id: string): Assessment | undefined =>
    [...assessments.values()].find((each) => each.departmentId === departmentId && each.reopenedFrom === id);

  const forget = (departmentId: string, { evidenceId, parts }: EvidenceToForget): void => {
    for (const part of parts)
      (part === 'reading' ? readings : contents).delete(keyOf(departmentId, evidenceId));
  };

  return {
    checkReadiness: async () => undefined,

    getDepartment: async (departmentId) => copyOf(departments.get(departmentId)),
    putDepartment: async (department) => void departments.set(department.id, structuredClone(department)),
    addDepartment: async (change) => {
      const { id, name } = change.next;
      if (departments.has(id)) {
        checkChange(change, 'first');
        return 'stale';
      }
      const outcome = first(departmentRecords, change);
      if (outcome === 'written') departments.set(id, { id, name });
      return outcome;
    },
    getDepartmentRecord: async (departmentId) =>
      copyOf(departmentRecords.get(keyOf(departmentId, departmentId))),
    listDepartments: async (page) => {
      const limit = limitOf(page);
      const found = [...departments.values()]
        .filter(({ id }) => page.after === undefined || id > page.after)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      return pageOf(structuredClone(found.slice(0, limit + 1)), limit, ({ id }) => id);
    },

    putPerson: async (person) => void people.set(person.id, structuredClone(person)),
    getPeople: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const person = copyOf(people.get(id));
          return person ? [[id, person] as const] : [];
        }),
      ),
    putSession: async (session) => void sessions.set(session.id, structuredClone(session)),
    findSession: async (id) => copyOf(sessions.get(id)),
    touchSession: async (id, seenAt) => {
      const session = sessions.get(id);
      if (session) sessions.set(id, { ...session, seenAt });
    },
    endSession: async (id) => void sessions.delete(id),
    putUnsavedForm: async (form) => void unsavedForms.set(form.personId, structuredClone(form)),
    findUnsavedForm: async (personId) => copyOf(unsavedForms.get(personId)),
    dropUnsavedForm: async (personId) => void unsavedForms.delete(personId),

    getApplication: async (departmentId, id) => copyOf(applications.get(keyOf(departmentId, id))),
    getApplications: async (departmentId, ids) =>
      new Map(
        ids.flatMap((id) => {
          const found = copyOf(applications.get(keyOf(departmentId, id)));
          return found ? [[id, found] as const] : [];
        }),
      ),
    listApplications: async (departmentId, page) => list(applications, departmentId, page),
    createApplication: async (change) => first(applications, change),
    updateApplication: async (change) => later(applications, change),
    deleteApplication: async (change) => {
      checkChange(change, 'later');
      const refusal = refusalOf(applications, change);
      if (refusal) return refusal;
      if (assessmentsOf(change.next)) return 'conflict';
      applications.delete(idKey(change.next));
      keepRest(change, 'application');
      return 'written';
    },

    getAssessment: async (departmentId, id) => copyOf(assessments.get(keyOf(departmentId, id))),
    listAssessments: async (departmentId, { applicationId, status }, page) => {
      const whole = list(
        assessments,
        departmentId,
        page,
        (each) =>
          (applicationId === undefined || each.applicationId === applicationId) &&
          (status === undefined || each.status === status),
      );
      return {
        ...whole,
        items: whole.items.map(
          ({
            answers: _answers,
            notes: _notes,
            acceptedRisks: _acceptedRisks,
            overrides: _overrides,
            evidence: _evidence,
            reviews: _reviews,
            ...summary
          }) => summary,
        ),
      };
    },
    startAssessment: async (change) => {
      checkChange(change, 'first');
      const { departmentId, applicationId, reopenedFrom } = change.next;
      const refusal = refusalOf(assessments, change);
      if (refusal === 'repeated') return refusal;
      if (!applications.has(keyOf(departmentId, applicationId))) return 'missing';
      if (refusal) return refusal;
      const isTaken = reopenedFrom !== undefined && nextRevision(departmentId, reopenedFrom);
      return isTaken ? 'conflict' : write(assessments, change);
    },
    updateAssessment: async (change) => later(assessments, change),
    deleteAssessment: async (change) => {
      checkChange(change, 'later');
      const refusal = refusalOf(assessments, change);
      if (refusal) return refusal;
      assessments.delete(idKey(change.next));
      keepRest(change, 'assessment');
      return 'written';
    },
    findNextRevision: async (departmentId, id) => nextRevision(departmentId, id)?.id,

    keepEvidence: async (departmentId, evidenceId, kept) => {
      checkIds(departmentId, evidenceId);
      const key = keyOf(departmentId, evidenceId);
      if (kept.reading) readings.set(key, structuredClone(kept.reading));
      if (kept.contents) contents.set(key, kept.contents.slice());
    },
    getReadings: async (departmentId, evidenceIds) =>
      new Map(
        evidenceIds.flatMap((id) => {
          const reading = copyOf(readings.get(keyOf(departmentId, id)));
          return reading ? [[id, reading] as const] : [];
        }),
      ),
    getContents: async (departmentId, evidenceId) => contents.get(keyOf(departmentId, evidenceId))?.slice(),
    removeEvidence: async (change, toForget) => {
      checkIds(toForget.evidenceId);
      const outcome = later(assessments, change);
      if (outcome === 'written') forget(change.next.departmentId, toForget);
      return outcome;
    },
    forgetEvidence: async (departmentId, toForget) => {
      checkIds(departmentId, ...toForget.map(({ evidenceId }) => evidenceId));
      for (const one of toForget) forget(departmentId, one);
    },

    getImportedQuestionnaire: async (departmentId, id) => copyOf(imported.get(keyOf(departmentId, id))),
    newestImportedQuestionnaire: async (departmentId, questionnaireId) =>
      copyOf(
        [...imported.values()]
          .filter((one) => one.departmentId === departmentId && one.questionnaireId === questionnaireId)
          .toSorted((a, b) => a.edition - b.edition)
          .at(-1),
      ),
    listImportedQuestionnaires: async (departmentId, page) => {
      const whole = list(imported, departmentId, page);
      return { ...whole, items: whole.items.map(({ yaml: _, ...summary }) => summary) };
    },
    importQuestionnaire: async (change) => first(imported, change),

    getLandingZoneValues: async (departmentId) =>
      copyOf(landingZoneValues.get(keyOf(departmentId, 'gcis-caas'))),
    setLandingZoneValues: async (change) =>
      (change.next.version === 1 ? first : later)(landingZoneValues, change),

    listEvents: async (departmentId, subjectId, page) => {
      const limit = limitOf(page);
      const after = versionAfter(page);
      const found = [...events]
        .map(([place, event]) => ({ place: JSON.parse(place) as [string, string, number], event }))
        .filter(({ place }) => place[0] === departmentId && place[1] === subjectId && place[2] > after)
        .sort((a, b) => a.place[2] - b.place[2]);
      const whole = pageOf(found, limit, ({ place }) => String(place[2]));
      return { ...whole, items: structuredClone(whole.items.map(({ event }) => event)) };
    },
    getEvents: async (departmentId, wanted) =>
      wanted.map((one) => copyOf(events.get(eventPlace(departmentId, one)))),
    listJournal: async (departmentId, { from = '', to = '~', newestFirst = false }, page) => {
      const limit = limitOf(page);
      const after = positionAfter(page);
      const found = [...journal]
        .map(([place, entry]) => ({ place: JSON.parse(place) as [string, string, string, number], entry }))
        .filter(({ place: [department, at] }) => department === departmentId && at >= from && at < to)
        .map(({ place: [, at, subjectId, subjectVersion], entry }) => ({
          place: { at, subjectId, subjectVersion },
          position: positionOf(at, subjectId, subjectVersion),
          entry,
        }))
        .filter(({ position }) => after === undefined || (newestFirst ? position < after : position > after))
        .sort((a, b) => (a.position < b.position ? -1 : 1) * (newestFirst ? -1 : 1));
      const whole = pageOf(found, limit, ({ position }) => position);
      return { ...whole, items: structuredClone(whole.items.map(({ place, entry }) => ({ place, entry }))) };
    },
    getJournalEntries: async (departmentId, wanted) =>
      wanted.map((one) => copyOf(journal.get(entryPlace(departmentId, one)))),

    findApiKey: async (id) => copyOf([...apiKeys.values()].find((apiKey) => apiKey.id === id)),
    getApiKey: async (departmentId, id) => copyOf(apiKeys.get(keyOf(departmentId, id))),
    listApiKeys: async (departmentId, page) => list(apiKeys, departmentId, page),
    createApiKey: async (change) => {
      const isTaken = [...apiKeys.values()].some(({ id }) => id === change.next.id);
      if (!isTaken) return first(apiKeys, change);
      checkChange(change, 'first');
      return refusalOf(apiKeys, change) === 'repeated' ? 'repeated' : 'stale';
    },
    updateApiKey: async (change) => later(apiKeys, change),

    findIdempotencyRecord: async (departmentId, key, now) => {
      const record = records.get(keyOf(departmentId, key));
      return record && record.expiresAt >= now ? structuredClone(record) : undefined;
    },
  };
}

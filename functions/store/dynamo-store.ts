import {
  assessmentDeletionSteps,
  countStep,
  deletionStep,
  entryStep,
  eventStep,
  firstApplicationStep,
  firstStep,
  forgettingSteps,
  idempotencySteps,
  journalStep,
  laterStep,
  nextRevisionSteps,
} from './change-steps.ts';
import { checkChange, checkIds } from './check-change.ts';
import { dynamoTable, type TableOptions } from './dynamo-table.ts';
import { evidenceIn } from './evidence-in.ts';
import {
  apiKeyItem,
  applicationItem,
  assessmentItem,
  assessmentSummaryItem,
  departmentEntryItem,
  departmentItem,
  departmentRecordItem,
  idempotencyItem,
  importedQuestionnaireEntryItem,
  importedQuestionnaireItem,
  type Kind,
  landingZoneValuesItem,
} from './item.ts';
import * as keys from './keys.ts';
import { LONGEST_PAGE, limitOf, pageOf } from './page.ts';
import { peopleIn } from './people-in.ts';
import { usualPatience } from './retry.ts';
import type { Step } from './step.ts';
import type {
  AssessmentStatus,
  AssessmentSummary,
  Change,
  Page,
  PageRequest,
  Store,
  SubjectKind,
  Thing,
  WriteOutcome,
} from './store.ts';
import { StoreUnavailable } from './store.ts';
import { trailIn } from './trail-in.ts';

type Reading<T> = Pick<Kind<T>, 'attributes' | 'read'>;

/** The store on a DynamoDB table made from infra/table.yaml. Each change is one transaction. Sends nothing until it is used. */
export function dynamoStore(options: TableOptions): Store {
  const table = dynamoTable(options);

  async function find<T>(kind: Kind<T>, key: keys.Key, ...ids: readonly string[]): Promise<T | undefined> {
    if (!ids.every(keys.isId)) return undefined;
    const item = await table.get(key);
    return item && kind.read(item);
  }

  async function commit(
    change: Change<Thing>,
    subjectKind: SubjectKind,
    kind: 'first' | 'later',
    steps: readonly Step[],
  ): Promise<WriteOutcome> {
    checkChange(change, kind);
    const event = eventStep(change);
    const refused = await table.transact(
      [...idempotencySteps(change), ...steps, event, journalStep(change, subjectKind)],
      event.key,
    );
    return refused ? refused.step.refusal(refused.found) : 'written';
  }

  async function list<T extends { readonly id: string }>(
    kind: Reading<T>,
    first: keys.Key,
    page: PageRequest,
  ): Promise<Page<T>> {
    const limit = limitOf(page);
    const range = keys.rangeAfter(first, page.after);
    const { attributes } = kind;
    const items = await table.query({ partition: first.pk, range, attributes }, limit + 1);
    return pageOf(items.map(kind.read), limit, ({ id }) => id);
  }

  /** Reads the things that keys from a list stand for, in the list's order; what has gone since is left out. */
  async function readAll<T extends { readonly id: string }>(
    kind: Reading<T>,
    ids: readonly string[],
    keyOf: (id: string) => keys.Key,
  ): Promise<readonly T[]> {
    const things = (await table.getAll(ids.map(keyOf), kind.attributes)).map(kind.read);
    const byId = new Map(things.map((thing) => [thing.id, thing]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async function listByIndex(
    departmentId: string,
    filter: { readonly applicationId?: string; readonly status?: AssessmentStatus },
    page: PageRequest,
  ): Promise<Page<AssessmentSummary>> {
    const { applicationId, status } = filter;
    const limit = limitOf(page);
    const index =
      applicationId === undefined
        ? { name: 'by-status', attribute: 'byStatus' }
        : { name: 'by-application', attribute: 'byApplication' };
    const partition =
      applicationId === undefined
        ? keys.byStatus(departmentId, status ?? 'draft')
        : keys.byApplication(departmentId, applicationId);
    const found: AssessmentSummary[] = [];
    let after = page.after;
    for (;;) {
      const from = { ...index, ...(after !== undefined && { after }) };
      const listing = { index: from, partition, attributes: ['id'] };
      const count = Math.min(limit + 1, LONGEST_PAGE);
      const ids = (await table.query(listing, count)).map((entry) => String(entry['id']));
      const assessments = await readAll(assessmentSummaryItem, ids, (id) =>
        keys.assessmentKey(departmentId, id),
      );
      found.push(...assessments.filter((each) => status === undefined || each.status === status));
      if (ids.length < count || found.length > limit) return pageOf(found, limit, ({ id }) => id);
      after = ids.at(-1);
    }
  }

  return {
    async checkReadiness() {
      try {
        await table.get(keys.readinessKey, { ...usualPatience, triesWhenLost: 1, triesWhenBusy: 1 });
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error;
        throw new StoreUnavailable('The table refuses a read.', { cause: error });
      }
    },

    getDepartment: (id) => find(departmentItem, keys.departmentKey(id), id),
    putDepartment: async (department) => {
      await table.put(departmentEntryItem.write(department));
      await table.put(departmentItem.write(department));
    },
    addDepartment: async (change) =>
      commit(change, 'department', 'first', [
        firstStep(departmentItem, change),
        firstStep(departmentEntryItem, change),
        firstStep(departmentRecordItem, change),
      ]),
    getDepartmentRecord: (id) => find(departmentRecordItem, keys.departmentRecordKey(id), id),
    listDepartments: (page) => list(departmentEntryItem, keys.departmentEntryKey(''), page),

    ...peopleIn(table),

    getApplication: (departmentId, id) =>
      find(applicationItem, keys.applicationKey(departmentId, id), departmentId, id),
    getApplications: async (departmentId, applicationIds) => {
      const ids = keys.isId(departmentId) ? [...new Set(applicationIds)].filter(keys.isId) : [];
      const found = await readAll(applicationItem, ids, (id) => keys.applicationKey(departmentId, id));
      return new Map(found.map((each) => [each.id, each]));
    },
    listApplications: (departmentId, page) =>
      list(applicationItem, keys.applicationKey(departmentId, ''), page),
    createApplication: async (change) =>
      commit(change, 'application', 'first', [firstApplicationStep(change)]),
    updateApplication: async (change) =>
      commit(change, 'application', 'later', [laterStep(applicationItem, change)]),
    deleteApplication: async (change) => commit(change, 'application', 'later', [deletionStep(change)]),

    getAssessment: (departmentId, id) =>
      find(assessmentItem, keys.assessmentKey(departmentId, id), departmentId, id),
    listAssessments: async (departmentId, filter, page) => {
      const { applicationId, status } = filter;
      if (applicationId === undefined && status === undefined)
        return list(assessmentSummaryItem, keys.assessmentKey(departmentId, ''), page);
      return keys.isId(applicationId ?? departmentId)
        ? listByIndex(departmentId, filter, page)
        : { items: [] };
    },
    startAssessment: async (change) =>
      commit(change, 'assessment', 'first', [
        countStep(change, 1),
        firstStep(assessmentItem, change),
        ...nextRevisionSteps(change),
      ]),
    updateAssessment: async (change) =>
      commit(change, 'assessment', 'later', [laterStep(assessmentItem, change)]),
    deleteAssessment: async (change) =>
      commit(change, 'assessment', 'later', [...assessmentDeletionSteps(change), countStep(change, -1)]),
    findNextRevision: async (departmentId, id) => {
      if (![departmentId, id].every(keys.isId)) return undefined;
      const mark = await table.get(keys.nextRevisionKey(departmentId, id));
      return mark && String(mark['id']);
    },

    ...evidenceIn(table),
    removeEvidence: async (change, toForget) => {
      checkIds(toForget.evidenceId);
      return commit(change, 'assessment', 'later', [
        laterStep(assessmentItem, change),
        ...forgettingSteps(change.next, toForget),
      ]);
    },

    getImportedQuestionnaire: (departmentId, id) =>
      find(importedQuestionnaireItem, keys.importedQuestionnaireKey(departmentId, id), departmentId, id),
    newestImportedQuestionnaire: async (departmentId, questionnaireId) => {
      if (!keys.isId(questionnaireId)) return undefined;
      const { pk: partition } = keys.importedQuestionnaireEntryKey(departmentId, '');
      const range = keys.rangeOfEditions(departmentId, questionnaireId);
      const [entry] = await table.query({ partition, range, lastFirst: true, attributes: ['id'] }, 1);
      if (!entry) return undefined;
      const id = String(entry['id']);
      return find(
        importedQuestionnaireItem,
        keys.importedQuestionnaireKey(departmentId, id),
        departmentId,
        id,
      );
    },
    listImportedQuestionnaires: (departmentId, page) =>
      list(importedQuestionnaireEntryItem, keys.importedQuestionnaireEntryKey(departmentId, ''), page),
    importQuestionnaire: async (change) =>
      commit(change, 'imported-questionnaire', 'first', [
        firstStep(importedQuestionnaireItem, change),
        firstStep(importedQuestionnaireEntryItem, change),
      ]),

    getLandingZoneValues: (departmentId) =>
      find(landingZoneValuesItem, keys.landingZoneValuesKey(departmentId), departmentId),
    setLandingZoneValues: async (change) =>
      change.next.version === 1
        ? commit(change, 'landing-zone-values', 'first', [firstStep(landingZoneValuesItem, change)])
        : commit(change, 'landing-zone-values', 'later', [laterStep(landingZoneValuesItem, change)]),

    ...trailIn(table),

    findApiKey: (id) => find(apiKeyItem, keys.apiKeyKey(id), id),
    getApiKey: async (departmentId, id) => {
      const apiKey = await find(apiKeyItem, keys.apiKeyKey(id), id);
      return apiKey?.departmentId === departmentId ? apiKey : undefined;
    },
    listApiKeys: async (departmentId, page) => {
      const limit = limitOf(page);
      const { pk, sk } = keys.apiKeyEntryKey(departmentId, '');
      const range = keys.rangeAfter({ pk, sk }, page.after);
      const ids = (await table.query({ partition: pk, range, attributes: ['id'] }, limit + 1)).map((entry) =>
        String(entry['id']),
      );
      const read = await readAll(apiKeyItem, ids.slice(0, limit), keys.apiKeyKey);
      const last = ids[limit - 1];
      return ids.length > limit && last !== undefined ? { items: read, next: last } : { items: read };
    },
    createApiKey: async (change) =>
      commit(change, 'api-key', 'first', [firstStep(apiKeyItem, change), entryStep(change)]),
    updateApiKey: async (change) => commit(change, 'api-key', 'later', [laterStep(apiKeyItem, change)]),

    findIdempotencyRecord: async (departmentId, key, now) => {
      const record = await find(idempotencyItem, keys.idempotencyKey(departmentId, key), departmentId);
      return record && record.expiresAt >= now ? record : undefined;
    },
  };
}

import {
  apiKeyKey,
  applicationKey,
  assessmentKey,
  byApplication,
  byStatus,
  departmentEntryKey,
  departmentKey,
  departmentRecordKey,
  eventKey,
  idempotencyKey,
  importedQuestionnaireEntryKey,
  importedQuestionnaireKey,
  journalKey,
  type Key,
  landingZoneValuesKey,
  personKey,
  sessionKey,
  unsavedFormKey,
} from './keys.ts';
import type { Person, Session, UnsavedForm } from './people.ts';
import type {
  ApiKey,
  Application,
  Assessment,
  AssessmentSummary,
  Department,
  DepartmentRecord,
  Event,
  IdempotencyRecord,
  ImportedQuestionnaire,
  ImportedQuestionnaireSummary,
  JournalEntry,
  LandingZoneValues,
} from './store.ts';

/** One item of the table, as JavaScript values. */
export type Item = Key & Readonly<Record<string, unknown>>;

/** How one kind of thing becomes an item, and an item becomes the thing again; `read` throws when a field is not there. */
export interface Kind<T> {
  /** The attributes that `read` needs. */
  readonly attributes: readonly string[];
  readonly write: (thing: T) => Item;
  readonly read: (item: Readonly<Record<string, unknown>>) => T;
}

// As text, because a DynamoDB map forgets the order of its keys, and holds fewer numbers and levels than JSON does.
type Form = 'value' | 'value-if-there' | 'json' | 'json-if-there';

const isOptional = (form: Form): boolean => form.endsWith('-if-there');
const isText = (form: Form): boolean => form.startsWith('json');

function kind<T extends object>(
  entity: string,
  fields: Readonly<Required<Record<keyof T & string, Form>>>,
  keysOf: (thing: T) => Key & { readonly byApplication?: string; readonly byStatus?: string },
): Kind<T> {
  const forms = Object.entries(fields) as [keyof T & string, Form][];
  return {
    attributes: forms.map(([name]) => name),
    write: (thing) => ({
      ...keysOf(thing),
      entity,
      ...Object.fromEntries(
        forms
          .filter(([name, form]) => !isOptional(form) || thing[name] !== undefined)
          .map(([name, form]) => [name, isText(form) ? JSON.stringify(thing[name]) : thing[name]]),
      ),
    }),
    read: (item) =>
      Object.fromEntries(
        forms
          .filter(([name, form]) => !isOptional(form) || item[name] !== undefined)
          .map(([name, form]) => {
            const value = item[name];
            if (value === undefined)
              throw new Error(`The item of kind ${entity} in the table has no ${name}.`);
            return [name, isText(form) ? JSON.parse(String(value)) : value];
          }),
      ) as T,
  };
}

const stored = {
  id: 'value',
  departmentId: 'value',
  version: 'value',
  createdAt: 'value',
  updatedAt: 'value',
} as const;

/** Departments as items. */
export const departmentItem = kind<Department>('department', { id: 'value', name: 'value' }, ({ id }) =>
  departmentKey(id),
);

/** Departments in the list of all; entries hold the same as the department itself. */
export const departmentEntryItem = kind<Department>(
  'department-entry',
  { id: 'value', name: 'value' },
  ({ id }) => departmentEntryKey(id),
);

/** Records of departments that were added, as items. */
export const departmentRecordItem = kind<DepartmentRecord>(
  'department-record',
  { ...stored, name: 'value' },
  ({ departmentId }) => departmentRecordKey(departmentId),
);

/** Applications as items. The item also counts the assessments, which is no part of the application. */
export const applicationItem = kind<Application>(
  'application',
  { ...stored, name: 'value', description: 'value', owner: 'value' },
  ({ departmentId, id }) => applicationKey(departmentId, id),
);

const summary = {
  ...stored,
  applicationId: 'value',
  revision: 'value',
  status: 'value',
  questionnaire: 'value',
  submittedAt: 'value',
  submittedBy: 'json-if-there',
  reopenedFrom: 'json-if-there',
  outcome: 'json-if-there',
} as const;

const assessmentKeys = ({ departmentId, id, applicationId, status }: AssessmentSummary) => ({
  ...assessmentKey(departmentId, id),
  byApplication: byApplication(departmentId, applicationId),
  byStatus: byStatus(departmentId, status),
});

/** Assessments as items, with the keys of both indexes. */
export const assessmentItem = kind<Assessment>(
  'assessment',
  {
    ...summary,
    answers: 'json',
    notes: 'json',
    acceptedRisks: 'json-if-there',
    overrides: 'json-if-there',
    evidence: 'json-if-there',
    reviews: 'json-if-there',
  },
  assessmentKeys,
);

/** The same items, read without what can be large. */
export const assessmentSummaryItem: Pick<
  Kind<AssessmentSummary>,
  'attributes' | 'read'
> = kind<AssessmentSummary>('assessment', summary, assessmentKeys);

const importedSummary = {
  ...stored,
  questionnaireId: 'value',
  edition: 'value',
  title: 'value',
  description: 'value',
  questionCount: 'value',
} as const;

/** Imported questionnaires as items. */
export const importedQuestionnaireItem = kind<ImportedQuestionnaire>(
  'imported-questionnaire',
  { ...importedSummary, yaml: 'value' },
  ({ departmentId, id }) => importedQuestionnaireKey(departmentId, id),
);

/** Their entries in the department's list, without the YAML: DynamoDB reads whole items, whatever is wanted of them. */
export const importedQuestionnaireEntryItem = kind<ImportedQuestionnaireSummary>(
  'imported-questionnaire-entry',
  importedSummary,
  ({ departmentId, id }) => importedQuestionnaireEntryKey(departmentId, id),
);

/** What departments were told about GCIS CaaS, as items. */
export const landingZoneValuesItem = kind<LandingZoneValues>(
  'landing-zone-values',
  { ...stored, values: 'json' },
  ({ departmentId }) => landingZoneValuesKey(departmentId),
);

/** API keys as items. */
export const apiKeyItem = kind<ApiKey>(
  'api-key',
  {
    ...stored,
    name: 'value',
    scopes: 'value',
    secretHash: 'value',
    expiresAt: 'value',
    revokedAt: 'value',
  },
  ({ id }) => apiKeyKey(id),
);

/** Events as items. */
export const eventItem = kind<Event>(
  'event',
  {
    subjectId: 'value',
    subjectVersion: 'value',
    departmentId: 'value',
    at: 'value',
    actor: 'value',
    action: 'value',
    detail: 'json',
    beforeHash: 'value',
    afterHash: 'value',
    previousHash: 'value-if-there',
    hash: 'value-if-there',
    seal: 'value-if-there',
  },
  ({ departmentId, subjectId, subjectVersion }) => eventKey(departmentId, subjectId, subjectVersion),
);

/** People as items. */
export const personItem = kind<Person>('person', { id: 'value', name: 'value' }, ({ id }) => personKey(id));

/** Sessions as items; `expiresAt` is the attribute that the table's TTL goes by. */
export const sessionItem = kind<Session>(
  'session',
  {
    id: 'value',
    personId: 'value',
    name: 'value',
    departmentId: 'value',
    roles: 'value',
    departmentsGranted: 'value',
    createdAt: 'value',
    seenAt: 'value',
    endsAt: 'value',
    idToken: 'value',
    expiresAt: 'value',
  },
  ({ id }) => sessionKey(id),
);

/** Unsaved forms as items; `expiresAt` is the attribute that the table's TTL goes by. */
export const unsavedFormItem = kind<UnsavedForm>(
  'unsaved-form',
  { personId: 'value', sealed: 'value', expiresAt: 'value' },
  ({ personId }) => unsavedFormKey(personId),
);

/** Entries of journals as items. */
export const journalItem = kind<JournalEntry>(
  'journal-entry',
  {
    departmentId: 'value',
    subjectId: 'value',
    subjectKind: 'value',
    subjectVersion: 'value',
    at: 'value',
    actor: 'value',
    action: 'value',
    eventHash: 'value',
  },
  (entry) => journalKey(entry.departmentId, entry),
);

/** Idempotency records as items; `expiresAt` is the attribute that the table's TTL goes by. */
export const idempotencyItem = kind<IdempotencyRecord>(
  'idempotency',
  { departmentId: 'value', key: 'value', fingerprint: 'value', sealed: 'value', expiresAt: 'value' },
  ({ departmentId, key }) => idempotencyKey(departmentId, key),
);

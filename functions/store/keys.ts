import type { AssessmentStatus, EntryReference, EvidencePart, JournalRange } from './store.ts';

/** The primary key of an item in the table. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A range of sort keys, both ends included. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** Whether a text can be an id at all. What cannot is nowhere in the table; `#` divides the parts of a key. */
export const isId = (text: string): boolean => /^[\w.:-]{1,128}$/.test(text);

const partitionOf = (departmentId: string): string => `DEPARTMENT#${departmentId}`;

/** The department itself. */
export const departmentKey = (departmentId: string): Key => ({
  pk: partitionOf(departmentId),
  sk: 'DEPARTMENT',
});

/** The record that the department was added. */
export const departmentRecordKey = (departmentId: string): Key => ({
  pk: partitionOf(departmentId),
  sk: 'DEPARTMENT-RECORD',
});

/** An application, in its department's partition. */
export const applicationKey = (departmentId: string, id: string): Key => ({
  pk: partitionOf(departmentId),
  sk: `APPLICATION#${id}`,
});

/** An assessment, in its department's partition. */
export const assessmentKey = (departmentId: string, id: string): Key => ({
  pk: partitionOf(departmentId),
  sk: `ASSESSMENT#${id}`,
});

/** The mark that an assessment was reopened as another one, whose id it holds. */
export const nextRevisionKey = (departmentId: string, id: string): Key => ({
  pk: partitionOf(departmentId),
  sk: `NEXT-REVISION#${id}`,
});

/** One edition of an imported questionnaire: a partition for each, since they are large and lists need them not. */
export const importedQuestionnaireKey = (departmentId: string, id: string): Key => ({
  pk: `${partitionOf(departmentId)}#QUESTIONNAIRE#${id}`,
  sk: 'QUESTIONNAIRE',
});

/** The entry of an edition in its department's list; it holds what lists show, and never changes. */
export const importedQuestionnaireEntryKey = (departmentId: string, id: string): Key => ({
  pk: partitionOf(departmentId),
  sk: `QUESTIONNAIRE#${id}`,
});

/** What a department was told about GCIS CaaS, in its partition. */
export const landingZoneValuesKey = (departmentId: string): Key => ({
  pk: partitionOf(departmentId),
  sk: 'LANDING-ZONE#gcis-caas',
});

/** A chunk of what is kept of a file of evidence: a partition for each file, since chunks are large. */
export const evidenceKey = (departmentId: string, id: string, part: EvidencePart, chunk: number): Key => ({
  pk: `${partitionOf(departmentId)}#EVIDENCE#${id}`,
  sk: `${part.toUpperCase()}#${String(chunk).padStart(2, '0')}`,
});

/** An API key: found without its department, which it tells. */
export const apiKeyKey = (id: string): Key => ({ pk: `API-KEY#${id}`, sk: 'API-KEY' });

/** The entry of an API key in its department's list; it holds the id alone and never changes. */
export const apiKeyEntryKey = (departmentId: string, id: string): Key => ({
  pk: partitionOf(departmentId),
  sk: `API-KEY#${id}`,
});

/** An event: a partition for each subject, in the order of versions. */
export const eventKey = (departmentId: string, subjectId: string, version: number): Key => ({
  pk: `${partitionOf(departmentId)}#EVENTS#${subjectId}`,
  sk: `EVENT#${String(version).padStart(15, '0')}`,
});

/** Where an entry stands in a journal: in the order of time, then of subject and version. */
export const positionOf = (at: string, subjectId: string, version: number): string =>
  `${at}#${subjectId}#${String(version).padStart(15, '0')}`;

/** The place of which `positionOf` told. */
export function placeAt(position: string): EntryReference {
  const [at = '', subjectId = '', version = ''] = position.split('#');
  return { at, subjectId, subjectVersion: Number(version) };
}

/**
 * An entry of a department's journal. One partition holds the whole of it: any range of days is one query, and a department
 * of people stays far below what a partition takes (500 such entries a second).
 */
export const journalKey = (departmentId: string, { at, subjectId, subjectVersion }: EntryReference): Key => ({
  pk: `${partitionOf(departmentId)}#JOURNAL`,
  sk: `ENTRY#${positionOf(at, subjectId, subjectVersion)}`,
});

/** The sort keys of a part of a journal, after a position where there is one; `undefined` when no entry can be in it. */
export function rangeOfJournal(
  { from = '', to = '~', newestFirst = false }: JournalRange,
  after: string | undefined,
): Range | undefined {
  const range = {
    from: after !== undefined && !newestFirst ? `ENTRY#${after}!` : `ENTRY#${from}`,
    to: after !== undefined && newestFirst ? `ENTRY#${justBelow(after)}` : `ENTRY#${to}`,
  };
  return range.from <= range.to ? range : undefined;
}

// A range includes both its ends: this one is above the version before and below the position itself.
function justBelow(position: string): string {
  const { at, subjectId, subjectVersion } = placeAt(position);
  return `${positionOf(at, subjectId, subjectVersion - 1)}~`;
}

/** An idempotency record: a partition for each, since they are many and short-lived. */
export const idempotencyKey = (departmentId: string, key: string): Key => ({
  pk: `${partitionOf(departmentId)}#IDEMPOTENCY#${key}`,
  sk: 'IDEMPOTENCY',
});

/** A person, whatever the department. */
export const personKey = (id: string): Key => ({ pk: `PERSON#${id}`, sk: 'PERSON' });

/** A session, found by what its cookie holds. */
export const sessionKey = (id: string): Key => ({ pk: `SESSION#${id}`, sk: 'SESSION' });

/** The form that a person could not save: one at a time. */
export const unsavedFormKey = (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'UNSAVED-FORM' });

/** The entry of a department in the list of all. */
export const departmentEntryKey = (departmentId: string): Key => ({
  pk: 'DEPARTMENTS',
  sk: `DEPARTMENT#${departmentId}`,
});

/** A key that holds nothing, read to see whether the table answers. */
export const readinessKey: Key = { pk: 'READINESS', sk: 'READINESS' };

/** The partition of the index `by-application`. */
export const byApplication = (departmentId: string, applicationId: string): string =>
  `${partitionOf(departmentId)}#APPLICATION#${applicationId}`;

/** The partition of the index `by-status`. */
export const byStatus = (departmentId: string, status: AssessmentStatus): string =>
  `${partitionOf(departmentId)}#STATUS#${status}`;

/** The sort keys of the entries of all editions of one questionnaire. */
export function rangeOfEditions(departmentId: string, questionnaireId: string): Range {
  const { sk } = importedQuestionnaireEntryKey(departmentId, `${questionnaireId}:`);
  return { from: sk, to: `${sk}~` };
}

/** The sort keys that start as `first` does and come after `after`. `!` is below, and `~` above, all that ids are made of. */
export function rangeAfter(first: Key, after: string | undefined): Range {
  const prefix = first.sk.slice(0, first.sk.indexOf('#') + 1);
  return { from: after === undefined ? prefix : `${prefix}${after}!`, to: `${prefix}~` };
}

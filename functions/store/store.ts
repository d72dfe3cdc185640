import type { Answers } from '../../questionnaire/answers.ts';
import type { Evidence, FileReading } from '../../questionnaire/evidence/read-evidence.ts';
import type { OwnValue } from '../../scoring/landing-zones/landing-zone.ts';
import type { PathId } from '../../scoring/paths/path.ts';
import type { Score, Verdict } from '../../scoring/result.ts';
import type { Scope } from '../auth/principal.ts';
import type { PeopleStore } from './people.ts';

/** What every stored thing has. Times are ISO 8601 in UTC; `version` starts at 1 and grows by 1 with every change. */
export interface Stored {
  readonly id: string;
  readonly departmentId: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A bureau or department; it owns everything that carries its id. */
export interface Department {
  readonly id: string;
  readonly name: string;
}

/** That a department was added through the service, under which name; never changed, and its id is the department's. */
export interface DepartmentRecord extends Stored {
  readonly name: string;
}

/** An application in a department's inventory. */
export interface Application extends Stored {
  readonly name: string;
  readonly description: string;
  /** Who answers for it: a role or a post, no personal address needed. */
  readonly owner: string;
}

/** Where an assessment can be in its life. */
export const assessmentStatuses = ['draft', 'submitted', 'returned', 'approved'] as const;

/** `draft`: answers can change. `submitted`, `returned`, `approved`: they cannot. */
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** What a review can decide; the assessment then has this status. */
export const reviewDecisions = ['approved', 'returned'] as const;

/** What a reviewer decided on a submitted assessment. */
export interface Review {
  readonly decision: (typeof reviewDecisions)[number];
  /** Plain text; empty where the reviewer wrote none. */
  readonly comment: string;
  readonly reviewedAt: string;
  /** `api-key:<id>` or `person:<id>`. */
  readonly reviewedBy: string;
}

/** The result in short, as lists show it. It follows from the questionnaire's version and the answers alone. */
export interface Outcome extends Score, Pick<Verdict, 'band' | 'settled'> {
  /** `null` while nothing is assessed, and for a questionnaire without migration paths. */
  readonly path: PathId | null;
  /** How many blockers failed. */
  readonly blockers: number;
}

/** One assessment of one application, on the questionnaire version that it was started with. */
export interface Assessment extends Stored {
  readonly applicationId: string;
  readonly revision: number;
  readonly status: AssessmentStatus;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly answers: Answers;
  /** Question id → what the person noted beside the answer. */
  readonly notes: Readonly<Record<string, string>>;
  /** Criterion id → the risk that was accepted; absent until the first one is. */
  readonly acceptedRisks?: Readonly<Record<string, RiskAcceptance>>;
  /** Question id → why the answer stands although files show another one; absent until the first reason is given. */
  readonly overrides?: Readonly<Record<string, string>>;
  /** The files that were attached as evidence, in that order; absent until the first one is. */
  readonly evidence?: readonly AttachedFile[];
  readonly submittedAt: string | null;
  /** Who submitted it, as events name them; `null` once it is reopened, absent before the first submission. */
  readonly submittedBy?: string | null;
  /** Every decision on it, oldest first; absent until the first one. */
  readonly reviews?: readonly Review[];
  /** The approved assessment that it goes on from, with its answers and evidence; absent for all others. */
  readonly reopenedFrom?: string;
  /** As of the last change; absent only where that was before outcomes were kept. */
  readonly outcome?: Outcome;
}

/** Why and until when a department lives with a claim that falls short. */
export interface RiskAcceptance {
  readonly reason: string;
  /** Who answers for it: a role or a post. */
  readonly owner: string;
  /** The last day on which it counts, as `2026-12-31`. */
  readonly expiresOn: string;
  readonly acceptedAt: string;
}

/** A file that was attached to an assessment as evidence. What it says is kept apart, under its id. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the bytes as they were sent, hexadecimal. */
  readonly digest: string;
  readonly bytes: number;
  readonly attachedAt: string;
  /** `api-key:<id>` or `person:<id>`. */
  readonly attachedBy: string;
  /** How many findings it yields. */
  readonly findings: number;
  /** How many files became what: one, or those of an archive. */
  readonly filesByState: Readonly<Record<FileReading['state'], number>>;
  /** Whether its bytes are kept as well. */
  readonly contentsKept: boolean;
}

/** An assessment as lists hold it; the rest can be large. */
export type AssessmentSummary = Omit<
  Assessment,
  'answers' | 'notes' | 'acceptedRisks' | 'overrides' | 'evidence' | 'reviews'
>;

/** What is kept of a file of evidence: what it says, and its bytes. */
export const evidenceParts = ['reading', 'contents'] as const;

/** One part of what is kept of a file of evidence. */
export type EvidencePart = (typeof evidenceParts)[number];

/** Parts of a file of evidence that nobody else needs. */
export interface EvidenceToForget {
  readonly evidenceId: string;
  readonly parts: readonly EvidencePart[];
}

/** A credential of an integration. The secret itself is never stored. */
export interface ApiKey extends Stored {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** SHA-256 of the secret with the service's pepper, hexadecimal. */
  readonly secretHash: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** One version of a questionnaire that a department imported; never changed. Its `id` is made by `editionId`. */
export interface ImportedQuestionnaire extends Stored {
  readonly questionnaireId: string;
  /** 1 for the first import under this id, and so on; people see it as `1.0`. */
  readonly edition: number;
  readonly title: string;
  readonly description: string;
  readonly questionCount: number;
  /** Konveyor YAML, as it was accepted. */
  readonly yaml: string;
}

/** An imported questionnaire as lists hold it. */
export type ImportedQuestionnaireSummary = Omit<ImportedQuestionnaire, 'yaml'>;

/** The id of an edition of an imported questionnaire; in the order of editions for up to 9,999 of them. */
export const editionId = (questionnaireId: string, edition: number): string =>
  `${questionnaireId}:${String(edition).padStart(4, '0')}`;

/** What a department was told about GCIS CaaS; one thing for each department. */
export interface LandingZoneValues extends Stored {
  readonly id: 'gcis-caas';
  /** Fact id → the department's own value, and when it was given. */
  readonly values: Readonly<Record<string, OwnValue & { readonly givenAt: string }>>;
}

/** What can be changed. */
export type Thing =
  | DepartmentRecord
  | Application
  | Assessment
  | ApiKey
  | ImportedQuestionnaire
  | LandingZoneValues;

/** What kind of thing an event is about. */
export type SubjectKind =
  | 'department'
  | 'application'
  | 'assessment'
  | 'api-key'
  | 'imported-questionnaire'
  | 'landing-zone-values';

/**
 * One change: who did what, when, and the hash of the thing before and after. Never altered. Events of releases before
 * 0.2.0 have no `previousHash`, `hash` and `seal`.
 */
export interface Event {
  /** The id of what was changed. */
  readonly subjectId: string;
  /** The version that the change made; events of one subject are numbered by it without a gap. */
  readonly subjectVersion: number;
  readonly departmentId: string;
  readonly at: string;
  /** `person:<id>`, `api-key:<id>` or `operator`. */
  readonly actor: string;
  /** The operation's id, such as `save-answers`. */
  readonly action: string;
  /** What changed, in words that need no other record: for answers, question id → before and after. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** SHA-256 of the canonical JSON of the thing, hexadecimal; `null` where there was, or is, none. */
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  /** The hash of the subject's event before; `null` where there is none, or where it has none. */
  readonly previousHash?: string | null;
  /** SHA-256 of the canonical JSON of the event without `hash` and `seal`, hexadecimal. */
  readonly hash?: string;
  /** HMAC-SHA-256 of `hash` under a key of the service, hexadecimal: who has only the table cannot make it. */
  readonly seal?: string;
}

/** An event that is part of the chain of its subject. */
export type SealedEvent = Event & Required<Pick<Event, 'previousHash' | 'hash' | 'seal'>>;

/** Which event of a department is meant. */
export type EventReference = Pick<Event, 'subjectId' | 'subjectVersion'>;

/** What the journal of a department says of an event; written with it, and never altered. */
export interface JournalEntry
  extends Pick<Event, 'departmentId' | 'subjectId' | 'subjectVersion' | 'at' | 'actor' | 'action'> {
  readonly subjectKind: SubjectKind;
  readonly eventHash: string;
}

/** Which entry of a journal is meant. */
export type EntryReference = Pick<JournalEntry, 'at' | 'subjectId' | 'subjectVersion'>;

/** An entry and the place in the journal where it stands: who alters the table can make the two differ. */
export interface FoundEntry {
  readonly place: EntryReference;
  readonly entry: JournalEntry;
}

/** Which part of a journal to list, and from which end. Both moments are ISO 8601 in UTC. */
export interface JournalRange {
  /** Entries of this moment and later. */
  readonly from?: string;
  /** Entries before this moment. */
  readonly to?: string;
  readonly newestFirst?: boolean;
}

/** An answer already given to a request with an `Idempotency-Key`, so that a retry gets it again. */
export interface IdempotencyRecord {
  readonly departmentId: string;
  /** Hash over operation and key. */
  readonly key: string;
  /** Hash over method, path and body: the same key with another request is refused. */
  readonly fingerprint: string;
  /** The sealed response. */
  readonly sealed: string;
  /** Seconds since 1970; not read after it, and then removed by the table's TTL. */
  readonly expiresAt: number;
}

/**
 * One change in one transaction: the new state of the thing, its event, the entry of that event in the department's journal,
 * and the idempotency record if the request had a key. It is written only if the stored version is `next.version - 1` (for version 1: if there is none).
 */
export interface Change<T> {
  readonly next: T;
  readonly event: SealedEvent;
  readonly idempotency?: IdempotencyRecord;
}

/**
 * `written`: stored, once, durable, even if the call was repeated after a lost reply. `stale`: the stored version is
 * another one. `missing`: it (or the application it belongs to) is not there. `conflict`: what it needs does not hold
 * (an application with assessments cannot be deleted, an approved assessment has one next revision). `repeated`: a record with this idempotency key exists that had
 * not expired at the event's `at`. Where several hold: `repeated` before `missing`, `stale` and `conflict`.
 */
export type WriteOutcome = 'written' | 'stale' | 'missing' | 'conflict' | 'repeated';

/** Where a page starts, how long it may be (1 to 100). `after` is the id of the last item seen. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string;
}

/** One page in the order of creation. `next` is the id to go on after; absent on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/**
 * Everything that the service keeps, in domain words. Ids are ULIDs; other texts of 1 to 128 letters, digits and
 * `_ . : -` serve too, and whatever else is asked for is not there. A thing of another department is never returned and
 * never changed: to every method it is not there. A change whose parts contradict each other is thrown back, a page
 * outside its limits as a `RangeError`. A fault of the store is thrown as `StoreUnavailable` when a retry can help, and
 * otherwise as it is.
 */
export interface Store extends PeopleStore {
  /** Resolves when the store answers; throws `StoreUnavailable` otherwise. */
  checkReadiness(): Promise<void>;

  getDepartment(departmentId: string): Promise<Department | undefined>;
  /** Creates or renames a department. */
  putDepartment(department: Department): Promise<void>;
  /** Creates a department with the record of it. `stale` when a department has this id already. */
  addDepartment(change: Change<DepartmentRecord>): Promise<WriteOutcome>;
  /** `undefined` for a department that was put there, not added. */
  getDepartmentRecord(departmentId: string): Promise<DepartmentRecord | undefined>;
  /** Every department, by id. */
  listDepartments(page: PageRequest): Promise<Page<Department>>;

  getApplication(departmentId: string, applicationId: string): Promise<Application | undefined>;
  /** Applications by id, at most 100; those that are not there are left out. */
  getApplications(
    departmentId: string,
    applicationIds: readonly string[],
  ): Promise<ReadonlyMap<string, Application>>;
  listApplications(departmentId: string, page: PageRequest): Promise<Page<Application>>;
  createApplication(change: Change<Application>): Promise<WriteOutcome>;
  updateApplication(change: Change<Application>): Promise<WriteOutcome>;
  /** `next` is the application as it was, with the version that its deletion makes. `conflict` while it has assessments. */
  deleteApplication(change: Change<Application>): Promise<WriteOutcome>;

  getAssessment(departmentId: string, assessmentId: string): Promise<Assessment | undefined>;
  /**
   * Of one application, or of all; with one status, or with any. What is listed is as it is now, but under a filter
   * a change of the last moment may be missing from the list.
   */
  listAssessments(
    departmentId: string,
    filter: { readonly applicationId?: string; readonly status?: AssessmentStatus },
    page: PageRequest,
  ): Promise<Page<AssessmentSummary>>;
  /**
   * `missing` when the application is not there (or is deleted at the same moment); `conflict` when another assessment
   * was reopened from the same one and is still there.
   */
  startAssessment(change: Change<Assessment>): Promise<WriteOutcome>;
  updateAssessment(change: Change<Assessment>): Promise<WriteOutcome>;
  /** `next` is the assessment as it was, with the version that its deletion makes. Its application counts one less. */
  deleteAssessment(change: Change<Assessment>): Promise<WriteOutcome>;
  /** The id of the assessment that was reopened from this one; `undefined` when there is none. */
  findNextRevision(departmentId: string, assessmentId: string): Promise<string | undefined>;

  /**
   * Keeps what a file of evidence says, and its bytes where they are given, under an id that no assessment names yet, or that
   * names the same file. What is kept under an id that no assessment comes to name is never asked for.
   */
  keepEvidence(
    departmentId: string,
    evidenceId: string,
    kept: { readonly reading?: Evidence; readonly contents?: Uint8Array },
  ): Promise<void>;
  /** What files of evidence say, by id; an id under which nothing is kept is left out. */
  getReadings(departmentId: string, evidenceIds: readonly string[]): Promise<ReadonlyMap<string, Evidence>>;
  /** The bytes of a file of evidence; `undefined` where they are not kept. */
  getContents(departmentId: string, evidenceId: string): Promise<Uint8Array | undefined>;
  /** Writes the assessment, and with it takes away these parts. */
  removeEvidence(change: Change<Assessment>, toForget: EvidenceToForget): Promise<WriteOutcome>;
  /** Takes away these parts of many files, one after another; what is not there already is no fault. */
  forgetEvidence(departmentId: string, toForget: readonly EvidenceToForget[]): Promise<void>;

  getImportedQuestionnaire(departmentId: string, id: string): Promise<ImportedQuestionnaire | undefined>;
  /** The highest edition that the department imported under this id, at once however many there are. */
  newestImportedQuestionnaire(
    departmentId: string,
    questionnaireId: string,
  ): Promise<ImportedQuestionnaire | undefined>;
  /** Every edition of every questionnaire that the department imported, by id. */
  listImportedQuestionnaires(
    departmentId: string,
    page: PageRequest,
  ): Promise<Page<ImportedQuestionnaireSummary>>;
  /** `stale` when this edition is there already. */
  importQuestionnaire(change: Change<ImportedQuestionnaire>): Promise<WriteOutcome>;

  /** `undefined` until the department gives its first value. */
  getLandingZoneValues(departmentId: string): Promise<LandingZoneValues | undefined>;
  /** Writes the first version and every later one. */
  setLandingZoneValues(change: Change<LandingZoneValues>): Promise<WriteOutcome>;

  /** The events of one thing, oldest first; `after` is the version of the last one seen, as text. */
  listEvents(departmentId: string, subjectId: string, page: PageRequest): Promise<Page<Event>>;
  /** What stands in the places of these events, at most 100, in the order asked for; `undefined` in an empty place. */
  getEvents(departmentId: string, events: readonly EventReference[]): Promise<readonly (Event | undefined)[]>;
  /** The journal of the department by time, then by subject and version; `after` is the position of the last entry seen. */
  listJournal(departmentId: string, range: JournalRange, page: PageRequest): Promise<Page<FoundEntry>>;
  /** What stands in the places of these entries, at most 100, in the order asked for; `undefined` in an empty place. */
  getJournalEntries(
    departmentId: string,
    entries: readonly EntryReference[],
  ): Promise<readonly (JournalEntry | undefined)[]>;

  /** By id alone, since a key tells its department; consistent, so that a revoked key is refused at once. */
  findApiKey(apiKeyId: string): Promise<ApiKey | undefined>;
  getApiKey(departmentId: string, apiKeyId: string): Promise<ApiKey | undefined>;
  listApiKeys(departmentId: string, page: PageRequest): Promise<Page<ApiKey>>;
  createApiKey(change: Change<ApiKey>): Promise<WriteOutcome>;
  updateApiKey(change: Change<ApiKey>): Promise<WriteOutcome>;

  /** The record of a request that was already answered, unless it has expired at `now` (seconds since 1970). */
  findIdempotencyRecord(
    departmentId: string,
    key: string,
    now: number,
  ): Promise<IdempotencyRecord | undefined>;
}

/**
 * The store cannot be reached or is throttled; the request may be sent again. Thrown by a change, it leaves open
 * whether the change was written: read again, or repeat it with its idempotency record.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

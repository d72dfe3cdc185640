import type {
  ApiKey,
  Application,
  Assessment,
  AssessmentSummary,
  AttachedFile,
  Change,
  EvidenceToForget,
  IdempotencyRecord,
  ImportedQuestionnaire,
  LandingZoneValues,
  SealedEvent,
} from '../../functions/store/store.ts';
import { editionId, evidenceParts } from '../../functions/store/store.ts';
import type { Evidence } from '../../questionnaire/evidence/read-evidence.ts';

const at = '2026-11-01T08:00:00.000Z';

/** The moment of every change made here, in seconds since 1970. */
export const nowSeconds = Date.parse(at) / 1000;

let counter = 0;

/** An id like a ULID, greater than all before it in this process. */
export const nextId = (): string => `01JB${String(++counter).padStart(22, '0')}`;

/** An application at version 1. */
export const application = (departmentId: string, changes: Partial<Application> = {}): Application => ({
  id: nextId(),
  departmentId,
  version: 1,
  createdAt: at,
  updatedAt: at,
  name: 'Licence renewals',
  description: 'Renews licences.',
  owner: 'Systems Manager 2',
  ...changes,
});

/** An assessment of an application at version 1. */
export const assessment = (of: Application, changes: Partial<Assessment> = {}): Assessment => ({
  id: nextId(),
  departmentId: of.departmentId,
  version: 1,
  createdAt: at,
  updatedAt: at,
  applicationId: of.id,
  revision: 1,
  status: 'draft',
  questionnaire: { id: 'application-readiness', version: '1.0.0' },
  answers: {},
  notes: {},
  submittedAt: null,
  ...changes,
});

/** An edition of an imported questionnaire. */
export const importedQuestionnaire = (
  departmentId: string,
  questionnaireId: string,
  edition: number,
): ImportedQuestionnaire => ({
  id: editionId(questionnaireId, edition),
  departmentId,
  version: 1,
  createdAt: at,
  updatedAt: at,
  questionnaireId,
  edition,
  title: 'Legacy readiness',
  description: 'What we ask first.',
  questionCount: 3,
  yaml: 'name: Legacy readiness\n# 舊系統\n',
});

/** What a department was told about GCIS CaaS, at version 1. */
export const landingZoneValues = (departmentId: string): LandingZoneValues => ({
  id: 'gcis-caas',
  departmentId,
  version: 1,
  createdAt: at,
  updatedAt: at,
  values: {
    quotas: {
      value: 'Two projects, 準備 and production.',
      source: { document: 'Letter of the GCIS Planning and Client Advisory Team', part: 'Answer 2' },
      givenAt: at,
    },
  },
});

/** An API key at version 1. */
export const apiKey = (departmentId: string, changes: Partial<ApiKey> = {}): ApiKey => ({
  id: nextId(),
  departmentId,
  version: 1,
  createdAt: at,
  updatedAt: at,
  name: 'Pipeline',
  scopes: ['read', 'write'],
  secretHash: 'a'.repeat(64),
  expiresAt: '2027-11-01T08:00:00.000Z',
  revokedAt: null,
  ...changes,
});

/** A file that is attached as evidence. */
export const attachedFile = (changes: Partial<AttachedFile> = {}): AttachedFile => ({
  id: nextId(),
  name: 'daemon.json',
  digest: 'e'.repeat(64),
  bytes: 40,
  attachedAt: at,
  attachedBy: 'api-key:01JB',
  findings: 1,
  filesByState: { read: 1, 'read-in-part': 0, skipped: 0, refused: 0 },
  contentsKept: false,
  ...changes,
});

/** All that is kept of a file of evidence. */
export const whole = (evidenceId: string): EvidenceToForget => ({ evidenceId, parts: evidenceParts });

/** What a file says, in so many findings. */
export const reading = (findings = 1): Evidence => ({
  files: [{ file: 'daemon.json', reader: 'daemon-json', state: 'read', findings, notices: [] }],
  findings: Array.from({ length: findings }, (_, index) => ({
    questionnaire: 'platform-hardening',
    question: 'containers-outlive-the-daemon',
    answer: 'as-recommended',
    holds: true,
    sureness: 'stated',
    file: 'daemon.json',
    line: index + 1,
    excerpt: `"live-restore": true, 第${index}行`,
    about: 'Docker daemon, key live-restore',
    because: 'The key live-restore is set as recommended.',
  })),
});

/** An idempotency record that expires a day after `nowSeconds`. */
export const record = (
  departmentId: string,
  changes: Partial<IdempotencyRecord> = {},
): IdempotencyRecord => ({
  departmentId,
  key: nextId(),
  fingerprint: 'b'.repeat(64),
  sealed: 'sealed response',
  expiresAt: nowSeconds + 86_400,
  ...changes,
});

/** The change that makes `next`, with the event that belongs to it. */
export function change<T extends { id: string; departmentId: string; version: number }>(
  next: T,
  idempotency?: IdempotencyRecord,
  event: Partial<SealedEvent> = {},
): Change<T> {
  return {
    next,
    event: {
      subjectId: next.id,
      subjectVersion: next.version,
      departmentId: next.departmentId,
      at,
      actor: 'operator',
      action: 'test',
      detail: { version: next.version },
      beforeHash: next.version === 1 ? null : 'c'.repeat(64),
      afterHash: 'd'.repeat(64),
      previousHash: next.version === 1 ? null : 'e'.repeat(64),
      hash: 'f'.repeat(64),
      seal: '0'.repeat(64),
      ...event,
    },
    ...(idempotency && { idempotency }),
  };
}

/** The same thing one version on. */
export const later = <T extends { version: number }>(thing: T, changes: Partial<T> = {}): T => ({
  ...thing,
  ...changes,
  version: thing.version + 1,
});

/** An assessment as lists hold it. */
export const summaryOf = ({
  answers: _,
  notes: __,
  evidence: ___,
  reviews: ____,
  ...summary
}: Assessment): AssessmentSummary => summary;

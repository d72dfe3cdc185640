import type { EvidenceField } from '../reader.ts';
import type { Manifests } from './objects/manifests.ts';
import type { Report } from './report.ts';

/** What is read about one topic. */
export interface Topic {
  readonly fields: readonly EvidenceField[];
  /** Total: says in notices what it could not read. */
  read(manifests: Manifests, report: Report): void;
}

/** What can be told about one question, from which field, and how surely at best. */
type Told = readonly [question: string, field: string, sureness: EvidenceField['sureness']];

/** Fields that answer questions of `application-readiness`. */
export const readinessFields = (...told: readonly Told[]): EvidenceField[] =>
  told.map(([question, field, sureness]) => ({
    questionnaire: 'application-readiness',
    question,
    field,
    sureness,
  }));

/** Fields that answer questions of `platform-hardening`. */
export const hardeningFields = (...told: readonly Told[]): EvidenceField[] =>
  told.map(([question, field, sureness]) => ({
    questionnaire: 'platform-hardening',
    question,
    field,
    sureness,
  }));

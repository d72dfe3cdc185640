import type { EvidenceField } from '../reader.ts';

/** A row of platform-hardening that a field answers. */
export const row = (
  question: string,
  field: string,
  sureness: EvidenceField['sureness'] = 'stated',
): EvidenceField => ({ questionnaire: 'platform-hardening', question, field, sureness });

/** A question of application-readiness that a field answers. */
export const answer = (
  question: string,
  field: string,
  sureness: EvidenceField['sureness'] = 'hinted',
): EvidenceField => ({ questionnaire: 'application-readiness', question, field, sureness });

import { applicationReadiness, earlierReadiness } from './application-readiness/index.ts';
import { platformHardening } from './platform-hardening/index.ts';
import type { Questionnaire } from './question.ts';

/** Every published questionnaire version, the newest of each id first. A published version is never removed, nor changed in a way that changes an answer or a score. */
export const questionnaires: readonly Questionnaire[] = [
  applicationReadiness,
  ...earlierReadiness,
  platformHardening,
];

/** The questionnaire with this id, in this version or, without one, the newest; `undefined` when there is none. */
export function findQuestionnaire(id: string, version?: string): Questionnaire | undefined {
  return questionnaires.find(
    (candidate) => candidate.id === id && (version === undefined || candidate.version === version),
  );
}

import { findQuestionnaire } from '../../questionnaire/index.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { type Policy, policyOf } from '../../scoring/policy.ts';
import { editionId, type Store } from '../store/store.ts';
import { editionOfVersion } from './imported-questionnaire.ts';
import { usableQuestionnaire } from './usable-questionnaire.ts';

/** A questionnaire with the policy that scores it. */
export interface FoundQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly policy: Policy;
}

/** Finds a questionnaire, in this version or, without one, the newest; `undefined` when there is none. */
export type QuestionnaireFinder = (id: string, version?: string) => Promise<FoundQuestionnaire | undefined>;

/** A published questionnaire; see `QuestionnaireFinder`. */
export function publishedOne(id: string, version?: string): FoundQuestionnaire | undefined {
  const questionnaire = findQuestionnaire(id, version);
  return questionnaire && { questionnaire, policy: policyOf(questionnaire) };
}

/** Finds what is published and what the department imported. */
export function questionnaireFinder(store: Store, departmentId: string): QuestionnaireFinder {
  return async (id, version) => {
    if (findQuestionnaire(id)) return publishedOne(id, version);
    const edition = version === undefined ? undefined : editionOfVersion(version);
    if (version !== undefined && edition === undefined) return undefined;
    const imported =
      edition === undefined
        ? await store.newestImportedQuestionnaire(departmentId, id)
        : await store.getImportedQuestionnaire(departmentId, editionId(id, edition));
    return imported && usableQuestionnaire(imported);
  };
}

import { findQuestionnaire } from '../../questionnaire/index.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { withOwnValues } from '../../scoring/landing-zones/landing-zone.ts';
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

/**
 * Finds what is published, with the values of the landing zone that the department was given, and what the department
 * imported. Made for one request: whatever it reads is read once, when it first matters.
 */
export function questionnaireFinder(store: Store, departmentId: string): QuestionnaireFinder {
  let stored: ReturnType<Store['getLandingZoneValues']> | undefined;
  const own = async (published: FoundQuestionnaire): Promise<FoundQuestionnaire> => {
    const { questionnaire, policy } = published;
    if (!policy.landingZone) return published;
    stored ??= store.getLandingZoneValues(departmentId);
    const values = (await stored)?.values;
    if (!values) return published;
    return { questionnaire, policy: { ...policy, landingZone: withOwnValues(policy.landingZone, values) } };
  };
  const find: QuestionnaireFinder = async (id, version) => {
    if (findQuestionnaire(id)) {
      const published = publishedOne(id, version);
      return published && own(published);
    }
    const edition = version === undefined ? undefined : editionOfVersion(version);
    if (version !== undefined && edition === undefined) return undefined;
    const imported =
      edition === undefined
        ? await store.newestImportedQuestionnaire(departmentId, id)
        : await store.getImportedQuestionnaire(departmentId, editionId(id, edition));
    return imported && usableQuestionnaire(imported);
  };
  const found = new Map<string, ReturnType<QuestionnaireFinder>>();
  return (id, version) => {
    const key = JSON.stringify([id, version]);
    const finding = found.get(key) ?? find(id, version);
    found.set(key, finding);
    return finding;
  };
}

import { asQuestionnaire } from '../../questionnaire/konveyor/as-questionnaire.ts';
import { readKonveyor } from '../../questionnaire/konveyor/read-konveyor.ts';
import { policyOfKonveyor } from '../../scoring/konveyor/policy-of-konveyor.ts';
import type { ImportedQuestionnaire } from '../store/store.ts';
import { versionOfEdition } from './imported-questionnaire.ts';
import type { FoundQuestionnaire } from './questionnaire-finder.ts';

const MOST_KEPT = 8;

// Reading a large YAML takes far longer than scoring it. Keyed by the text itself, so that nothing stale is ever found.
const kept = new Map<string, FoundQuestionnaire>();

/**
 * An imported questionnaire with the policy that its own YAML brings; those used last are kept for the next request.
 * Throws when the YAML is not accepted any more, which is a fault of ours.
 */
export function usableQuestionnaire(imported: ImportedQuestionnaire): FoundQuestionnaire {
  const key = `${imported.id}\n${imported.yaml}`;
  const found = kept.get(key) ?? made(imported);
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return found;
}

function made({ id, questionnaireId, edition, yaml }: ImportedQuestionnaire): FoundQuestionnaire {
  const read = readKonveyor(new TextEncoder().encode(yaml));
  if (!read.ok) throw new Error(`The imported questionnaire ${id} can no longer be read.`);
  const questionnaire = asQuestionnaire(read.questionnaire, {
    id: questionnaireId,
    version: versionOfEdition(edition),
  });
  return { questionnaire, policy: policyOfKonveyor(questionnaire, read.questionnaire) };
}

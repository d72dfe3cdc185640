import { basisOf } from '../../questionnaire/evidence/basis-of.ts';
import { compare, type Given } from '../../questionnaire/evidence/compare.ts';
import { contradictionsOf } from '../../questionnaire/evidence/contradictions.ts';
import type { Evidence } from '../../questionnaire/evidence/read-evidence.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { EvidenceMissing } from '../store/evidence-missing.ts';
import type { Assessment, AttachedFile, Store } from '../store/store.ts';

/** A file that was attached to an assessment, with what it says. */
export interface AttachedEvidence {
  readonly attached: AttachedFile;
  readonly reading: Evidence;
}

/** The evidence of an assessment, in the order in which it was attached. Throws when some is not kept, which is a fault of ours. */
export async function attachedEvidence(
  { departmentId, evidence = [] }: Pick<Assessment, 'departmentId' | 'evidence'>,
  store: Pick<Store, 'getReadings'>,
): Promise<readonly AttachedEvidence[]> {
  if (evidence.length === 0) return [];
  const readings = await store.getReadings(
    departmentId,
    evidence.map(({ id }) => id),
  );
  return evidence.map((attached) => {
    const reading = readings.get(attached.id);
    if (!reading) throw new EvidenceMissing(`The evidence ${attached.id} is attached and not kept.`);
    return { attached, reading };
  });
}

/** What evidence comes to beside what a person gave: suggestions, what the answers rest on, and what contradicts. */
export function evidenced(
  questionnaire: Questionnaire,
  given: Omit<Given, 'overrides'> & Partial<Pick<Given, 'overrides'>>,
  evidence: readonly AttachedEvidence[],
) {
  const findings = evidence.flatMap(({ reading }) => reading.findings);
  const compared = compare(questionnaire, { ...given, overrides: given.overrides ?? {} }, findings);
  return {
    findings,
    compared,
    bases: basisOf(given, compared),
    contradictions: contradictionsOf(compared, given.answers),
  };
}

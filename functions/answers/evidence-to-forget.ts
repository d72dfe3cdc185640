import { type Assessment, type EvidenceToForget, evidenceParts, type Store } from '../store/store.ts';

/**
 * What is kept of a draft's evidence for the draft alone. A draft that goes on from an approved assessment began with its
 * evidence; what that one needs stays, and since it never changes, what it needs is certain.
 */
export async function evidenceToForget(
  { departmentId, evidence = [], reopenedFrom }: Assessment,
  store: Pick<Store, 'getAssessment'>,
): Promise<readonly EvidenceToForget[]> {
  const approved =
    reopenedFrom === undefined ? undefined : await store.getAssessment(departmentId, reopenedFrom);
  const needed = new Map(approved?.evidence?.map((one) => [one.id, one]));
  return evidence.flatMap(({ id: evidenceId }): readonly EvidenceToForget[] => {
    const other = needed.get(evidenceId);
    if (!other) return [{ evidenceId, parts: evidenceParts }];
    return other.contentsKept ? [] : [{ evidenceId, parts: ['contents'] }];
  });
}

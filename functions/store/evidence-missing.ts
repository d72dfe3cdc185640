/**
 * Evidence that an assessment names is not kept, or not whole. Thrown where it was removed after the assessment was read; when a
 * second look finds the same, it is a fault of ours.
 */
export class EvidenceMissing extends Error {
  override readonly name = 'EvidenceMissing';
}

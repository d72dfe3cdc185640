import type { FileReading } from '../../questionnaire/evidence/read-evidence.ts';
import { type Refusal, refuse } from '../problem.ts';

/** The most files that can be attached to one assessment. */
export const MOST_ATTACHED_FILES = 100;

/** The most bytes of a file whose contents are kept. */
export const LARGEST_KEPT_BYTES = 1024 * 1024;

/** How many findings files yield; a reading holds the first `MOST_FINDINGS` of them. */
export const findingsIn = (files: readonly FileReading[]): number =>
  files.reduce((sum, { findings }) => sum + findings, 0);

/** The refusal when there is more of something than fits; `what` is a plural, such as `findings`. */
export function refuseTooMuch(
  count: number,
  most: number,
  what: string,
): Refusal<'too-much-evidence'> | undefined {
  if (count <= most) return undefined;
  return refuse(
    'too-much-evidence',
    `There would be ${count} ${what}; ${most} fit. Send only files that tell something new, or remove evidence first.`,
  );
}

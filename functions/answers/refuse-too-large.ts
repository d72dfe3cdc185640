import { type Refusal, refuse } from '../problem.ts';

/** The most bytes of JSON that one assessment, the event of one change, or its answer may have; the store's items hold 400 KB. */
const LARGEST_RECORD_BYTES = 256 * 1024;

/** The refusal when one of the records would be too large to be stored. */
export function refuseTooLarge(...records: readonly unknown[]): Refusal<'assessment-too-large'> | undefined {
  const bytes = Math.max(
    ...records.map((record) => new TextEncoder().encode(JSON.stringify(record)).byteLength),
  );
  if (bytes <= LARGEST_RECORD_BYTES) return undefined;
  return refuse(
    'assessment-too-large',
    `With this change it would take ${bytes} bytes; ${LARGEST_RECORD_BYTES} fit. Shorten the notes, or send less at once.`,
  );
}

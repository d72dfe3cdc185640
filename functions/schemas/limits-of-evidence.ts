import { archiveLimits } from '../../questionnaire/evidence/archive/unpacked.ts';
import { LARGEST_TEXT_BYTES } from '../../questionnaire/evidence/parsing/decode-text.ts';
import { MOST_VALUES } from '../../questionnaire/evidence/parsing/parse-json.ts';
import { LONGEST_YAML } from '../../questionnaire/evidence/parsing/parse-yaml.ts';
import {
  MOST_FINDINGS,
  MOST_TEXT,
  MOST_VALUES_TOGETHER,
} from '../../questionnaire/evidence/read-evidence.ts';
import { LARGEST_KEPT_BYTES, MOST_ATTACHED_FILES } from '../answers/evidence-limits.ts';
import { largestBodyMebibytes } from '../request/read-body.ts';
import { MOST_PARTS } from '../request/read-multipart.ts';

const mebibytes = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;
const counted = (count: number): string => count.toLocaleString('en-GB');

/** The limits of evidence in the words of the contract. */
export const limitsOfEvidence = {
  /** What one request can have read: whole sentences. */
  reading: [
    `One request takes ${largestBodyMebibytes['multipart/form-data']} MiB in ${MOST_PARTS} parts at most, and gives ${counted(MOST_FINDINGS)} findings at most; more is refused as a whole.`,
    `A text file may have ${mebibytes(LARGEST_TEXT_BYTES)}, as YAML ${counted(LONGEST_YAML)} characters, as JSON or YAML ${counted(MOST_VALUES)} values; all that are read together ${counted(MOST_TEXT)} characters and ${counted(MOST_VALUES_TOGETHER)} values.`,
    `Archives hold ${counted(archiveLimits.files)} files and ${mebibytes(archiveLimits.unpackedBytes)} unpacked together, ${archiveLimits.depth} archives deep; one compressed tar unpacks to ${mebibytes(archiveLimits.wholeBytes)} at most.`,
    'What is beyond that is told as `refused`, and the rest is read.',
  ].join(' '),
  /** How much one assessment holds. */
  assessment: `at most ${MOST_ATTACHED_FILES} files and ${counted(MOST_FINDINGS)} findings`,
  /** How much is kept of a file whose contents are. */
  contents: `at most ${mebibytes(LARGEST_KEPT_BYTES)} each`,
} as const;

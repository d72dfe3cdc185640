import type { EvidenceFile } from '../evidence-file.ts';
import type { Notice } from '../reader.ts';

/** The code of a notice that a file is what a tool writes in another format than the one that is read. */
export const NOT_JSON = 'not-json';

const HEAD = 4000;

/** What a tool writes for people to read, told by its first lines, and how to get the format that is read instead. */
export interface OtherFormat {
  readonly pattern: RegExp;
  /** What it is, as the rest of a sentence. */
  readonly name: string;
  /** What to do: a sentence. */
  readonly advice: string;
}

/** Whether a file is what a tool writes in another format. */
export const isOtherFormat = ({ text }: EvidenceFile, { pattern }: OtherFormat): boolean =>
  pattern.test(text.slice(0, HEAD));

/** The notice on such a file; none on any other. */
export const otherFormatNotice = (file: EvidenceFile, format: OtherFormat): readonly Notice[] =>
  isOtherFormat(file, format)
    ? [
        {
          file: file.name,
          code: NOT_JSON,
          detail: `It is ${format.name}, which is not read here. ${format.advice}`,
        },
      ]
    : [];

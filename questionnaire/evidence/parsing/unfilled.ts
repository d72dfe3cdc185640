import type { EvidenceFile } from '../evidence-file.ts';

// What our own starter files hold where nobody has filled anything in; a comment that explains it may stay.
const placeholder = /^[^#]*(?:change-me|example\.invalid|192\.0\.2\.\d|sha256:0{64})/i;

/** The first line of a starter file that still holds a placeholder, from 1; `undefined` where there is none. */
export function unfilledLine(file: EvidenceFile): number | undefined {
  if (!/change-me/i.test(file.text)) return undefined;
  const at = file.lines.findIndex((line) => placeholder.test(line));
  return at < 0 ? undefined : at + 1;
}

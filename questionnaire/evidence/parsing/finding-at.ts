import type { EvidenceFile } from '../evidence-file.ts';
import type { Finding } from '../finding.ts';
import { visibleText } from './visible-text.ts';

/** What a place says, without the place. */
export type Says = Omit<Finding, 'file' | 'line' | 'excerpt' | 'holds'> & { readonly holds?: false };

/** The finding at a line of a file, from 1, with that line as its excerpt; on a blank line the next one that is not. */
export function findingAt(file: EvidenceFile, line: number, says: Says): Finding {
  let at = Math.min(Math.max(1, line), file.lines.length);
  while (at < file.lines.length && file.lines[at - 1]?.trim() === '') at += 1;
  const about = visibleText(says.about);
  return { holds: true, ...says, about, file: file.name, line: at, excerpt: file.excerpt(at) };
}

import type { EvidenceFile } from '../evidence-file.ts';
import type { Finding } from '../finding.ts';
import { findingAt } from './finding-at.ts';
import type { Shown } from './shown.ts';
import { visibleText } from './visible-text.ts';

/** The longest name of what a finding is about, in characters. */
const LONGEST_ABOUT = 300;

/** Questions of which each statement is answered by itself, among those that are answered through `findingsAbout`. */
const severalOf: ReadonlySet<string> = new Set([
  'containerfile-instructions',
  'containerfile-practices',
  'host-access',
  'image-records',
  'platform-kind',
]);

/** The findings about one thing: one for each question, or each statement of it; the surest, and of equals the first. */
export function findingsAbout(file: EvidenceFile, about: string, shown: readonly Shown[]): Finding[] {
  const kept = new Map<string, Shown>();
  for (const one of shown) {
    const key = [one.questionnaire, one.question, severalOf.has(one.question) ? one.answer : ''].join(' ');
    const before = kept.get(key);
    if (!before || weight(one) > weight(before)) kept.set(key, one);
  }
  const name = visibleText(about).trim();
  const shortened = name.slice(0, LONGEST_ABOUT).toWellFormed() || 'the file';
  return [...kept.values()].map(({ line, ...says }) => findingAt(file, line, { ...says, about: shortened }));
}

const weight = ({ sureness }: Shown): number =>
  sureness === 'stated' ? 2 : sureness === 'implied-by-default' ? 1 : 0;

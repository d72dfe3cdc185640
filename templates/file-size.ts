import type { Language } from '../questionnaire/language.ts';
import { evidencePageTexts } from './texts/evidence-page.ts';

const KIBI = 1024;

/** The size of a file in words: in bytes, KB (1,024 bytes) or MB, with one decimal from KB on. */
export function fileSize(bytes: number, language: Language): string {
  const texts = evidencePageTexts[language];
  if (bytes < KIBI) return texts.bytes(bytes);
  // What would be rounded up to 1024.0 KB is told in the next unit.
  if (bytes < KIBI * (KIBI - 0.05)) return texts.kilobytes((bytes / KIBI).toFixed(1));
  return texts.megabytes((bytes / KIBI / KIBI).toFixed(1));
}

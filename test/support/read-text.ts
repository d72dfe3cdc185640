import { EvidenceFile } from '../../questionnaire/evidence/evidence-file.ts';
import type { Finding } from '../../questionnaire/evidence/finding.ts';
import { readEvidence } from '../../questionnaire/evidence/read-evidence.ts';
import type { EvidenceReader, Notice } from '../../questionnaire/evidence/reader.ts';

/** What one text says, read by whichever reader recognises it. */
export const readText = (text: string, name = 'file') =>
  readEvidence([{ name, bytes: new TextEncoder().encode(text) }]);

/** What findings say, without their words. */
export const says = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ question, answer, sureness }) => `${question} ${answer} ${sureness}`).sort();

/** The notices of one reader about one text. */
export const noticesOf = (reader: EvidenceReader, text: string): readonly Notice[] =>
  reader.read([new EvidenceFile('a.json', text)]).notices;

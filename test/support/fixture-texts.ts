import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../questionnaire/evidence/parsing/decode-text.ts';

const folder = join(import.meta.dirname, '../questionnaire/evidence/fixtures');

/** The text files of all fixtures of a reader, as readers are given them. */
export const fixtureTexts = (reader: string): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(join(folder, reader), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'findings.tsv')
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
    .flatMap(({ name, bytes }) => {
      const decoded = decodeText(bytes);
      return decoded.ok ? [{ name, text: decoded.text }] : [];
    });

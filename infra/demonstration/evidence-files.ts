import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a persona with evidence, each under its path below `evidence/<id>`, in the order of the names. */
export function evidenceFiles(
  personaId: string,
): readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[] {
  const folder = join(import.meta.dirname, 'evidence', personaId);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: relative(folder, path).replaceAll(sep, '/'),
      bytes: new Uint8Array(readFileSync(path)),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

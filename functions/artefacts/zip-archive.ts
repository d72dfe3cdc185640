import { zipSync } from 'fflate';
import type { ArtefactFile } from '../../templates/manifests/artefact.ts';

/** The first moment that a ZIP entry can name, in local time, as it is written. */
const NO_TIME = new Date(1980, 0, 1);

/** Files as a ZIP archive, in their order and without times, so that the same files give the same bytes. */
export const zipArchive = (files: readonly ArtefactFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ path, text }) => [path, new TextEncoder().encode(text)])), {
    mtime: NO_TIME,
  });

import type { Artefact, ArtefactFile, ArtefactInput } from './manifests/artefact.ts';
import { artefacts } from './manifests/index.ts';
import { readme } from './starter-archive/readme.ts';
import { readmeWithoutFiles } from './starter-archive/readme-without-files.ts';

/** One kind of starter file with its files for an application. */
export interface MadeArtefact extends Pick<Artefact, 'id' | 'title' | 'serves'> {
  readonly made: readonly ArtefactFile[];
}

/**
 * Everything to hand over for an application: `README.md` first, then its starter files in the order of `artefacts`. Where there
 * are none, because its path does not lead into containers, the README says so and why. Same input, same text.
 */
export function starterArchive(input: ArtefactInput): readonly ArtefactFile[] {
  const kinds = artefacts
    .map(({ id, title, serves, files }): MadeArtefact => ({ id, title, serves, made: files(input) }))
    .filter(({ made }) => made.length > 0);
  const text = kinds.length > 0 ? readme(input, kinds) : readmeWithoutFiles(input);
  return [{ path: 'README.md', text }, ...kinds.flatMap(({ made }) => made)];
}

import type { EvidenceFile } from '../evidence-file.ts';
import { at, entriesOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { servicesIn } from './recognises-compose.ts';
import type { Sited } from './value.ts';

/** One Compose file that was sent. */
export interface ComposeDocuments {
  readonly file: EvidenceFile;
  /** The folder it lies in, without a slash at its end. */
  readonly folder: string;
  /** Its documents, each with its services; a later one adds to the earlier ones. */
  readonly documents: readonly {
    readonly root: Place;
    readonly services: Place;
    readonly isVersionOne: boolean;
  }[];
}

/** What a file holds as a Compose file. */
export function composeDocuments(file: EvidenceFile): ComposeDocuments {
  const documents = file.data.documents.flatMap((root) => {
    const found = servicesIn(root);
    if (found) return [{ root, ...found }];
    const services = at(root, 'services') ?? at(root, 'include') ?? root;
    return root.datum.kind === 'mapping' ? [{ root, services, isVersionOne: false }] : [];
  });
  return { file, folder: file.name.split('/').slice(0, -1).join('/'), documents };
}

/** The places of a service in a file, the lowest first. */
export const placesOf = ({ file, documents }: ComposeDocuments, name: string): readonly Sited[] =>
  documents.flatMap(({ services, root }) => {
    const place = services === at(root, 'include') ? undefined : at(services, name);
    return place?.datum.kind === 'mapping' ? [{ file, place }] : [];
  });

/** The names of its services in their order; extensions are none. */
export const serviceNames = ({ documents }: ComposeDocuments): readonly string[] => [
  ...new Set(
    documents.flatMap(({ services, isVersionOne }) =>
      entriesOf(services).flatMap(([name, { datum }]) =>
        datum.kind === 'mapping' && !(isVersionOne && name.startsWith('x-')) ? [name] : [],
      ),
    ),
  ),
];

/** The paths that it includes, each with its place. */
export function includedPaths({
  documents,
}: ComposeDocuments): readonly { readonly path: string; readonly place: Place }[] {
  return documents.flatMap(({ root, isVersionOne }) =>
    itemsOf(isVersionOne ? undefined : at(root, 'include')).flatMap((item) => {
      const place = at(item, 'path') ?? item;
      const paths = place.datum.kind === 'list' ? itemsOf(place) : [place];
      return paths.flatMap((one) => {
        const path = textOf(one);
        return path === undefined ? [] : [{ path, place: one }];
      });
    }),
  );
}

/** A path as a name of a sent file, seen from a folder. */
export function resolvePath(folder: string, path: string): string {
  const parts: string[] = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

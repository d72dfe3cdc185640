import { at, textOf } from '../parsing/datum.ts';
import type { Notice } from '../reader.ts';
import { type ComposeDocuments, placesOf, resolvePath } from './compose-documents.ts';
import { shown } from './rule.ts';
import type { Sited } from './value.ts';

/** How many services may extend one another in a row. */
const MOST_EXTENDED = 10;

/** The layers of a service with those of what it extends, and what could not be followed. */
export interface Layers {
  readonly layers: readonly Sited[];
  readonly notices: readonly Notice[];
}

/** Follows `extends` from the places of a service through the files that were sent. */
export function layeredService(
  from: ComposeDocuments,
  places: readonly Sited[],
  sent: ReadonlyMap<string, ComposeDocuments>,
  depth = 0,
): Layers {
  const [site, link] = places
    .map((one) => [one, at(one.place, 'extends')] as const)
    .findLast(([, extended]) => extended !== undefined) ?? [undefined, undefined];
  const name = textOf(link) ?? textOf(at(link, 'service'));
  if (!site || !link || name === undefined) return { layers: places, notices: [] };
  const path = textOf(at(link, 'file'));
  const target = path === undefined ? from : sent.get(resolvePath(from.folder, path));
  const below = target ? placesOf(target, name) : [];
  if (target && below.length > 0 && depth < MOST_EXTENDED) {
    const extended = layeredService(target, below, sent, depth + 1);
    return { layers: [...extended.layers, ...places], notices: extended.notices };
  }
  const whose = path === undefined ? '' : ` of ${shown(path)}`;
  const detail = `The service extends "${shown(name)}"${whose}, which cannot be followed. ${target ? 'Correct the name.' : 'Send that file too.'}`;
  return {
    layers: places,
    notices: [{ file: site.file.name, line: link.line, code: 'not-followed', detail }],
  };
}

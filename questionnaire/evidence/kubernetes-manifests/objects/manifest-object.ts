import type { EvidenceFile } from '../../evidence-file.ts';
import type { Place } from '../../parsing/datum.ts';
import type { KindId } from './kinds.ts';

/** One object of one file. */
export interface ManifestObject {
  readonly file: EvidenceFile;
  /** The whole object. */
  readonly root: Place;
  readonly kind: KindId;
  readonly name: string;
  /** As it is written; `undefined` leaves it to whoever applies the file. */
  readonly namespace: string | undefined;
  /** Such as `Deployment "licensing/web"`. */
  readonly about: string;
  /** Values that come from a parameter of a Template, so that others may be given. */
  readonly fromParameters: ReadonlySet<Place>;
}

/** A part of an object, or what an object tells about another. */
export interface Part {
  readonly object: ManifestObject;
  readonly about: string;
}

/** That about which something is said. */
export type Subject = ManifestObject | Part;

/** A name from a file as it can be shown: visible characters only, at most 80. */
export const shownName = (name: string): string =>
  name
    .toWellFormed()
    .replaceAll(/[\p{Cc}"]+/gu, ' ')
    .trim()
    .slice(0, 80)
    .toWellFormed();

/** Whether two namespaces can be the same one: an absent one can be any. */
export const canShareNamespace = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** The parts of the name of an image. */
export interface ImageReference {
  /** Host with port, such as `registry.example.hk:5000`; `docker.io` where none is named. */
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | undefined;
  /** Such as `sha256:…`. */
  readonly digest: string | undefined;
}

const host = /^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d+)?$/;
const pathPart = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagShape = /^\w[\w.-]{0,127}$/;
const digestShape = /^[A-Za-z][A-Za-z0-9]*(?:[+._-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;

/**
 * The parts of an image's name, as Docker reads it; `undefined` where it is none, such as a name with a variable in it. Takes time in
 * proportion to the length of the name.
 */
export function imageReference(name: string): ImageReference | undefined {
  if (name.length > 512 || /^[0-9a-f]{64}$/.test(name)) return undefined;
  const [named = '', digest, tooMuch] = name.split('@');
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  const parts = (hasTag ? named.slice(0, colon) : named).split('/');
  const [first = ''] = parts;
  const isHost = parts.length > 1 && (/[.:A-Z]/.test(first) || first === 'localhost');
  const registry = isHost && first !== 'index.docker.io' ? first : 'docker.io';
  const path = isHost ? parts.slice(1) : parts;
  const isFamiliar = registry === 'docker.io' && path.length === 1;
  const repository = [...(isFamiliar ? ['library'] : []), ...path].join('/');
  const isName =
    tooMuch === undefined &&
    host.test(registry) &&
    path.every((part) => pathPart.test(part)) &&
    repository.length < 256 &&
    (tag === undefined || tagShape.test(tag)) &&
    (digest === undefined || digestShape.test(digest));
  return isName ? { registry, repository, tag, digest } : undefined;
}

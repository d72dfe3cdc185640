/** The parts of the name of an image. */
export interface ImageReference {
  /** Host with port, such as `registry.example.hk:5000`; `docker.io` where none is named. */
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | undefined;
  /** Such as `sha256:…`. */
  readonly digest: string | undefined;
}

const LONGEST_NAME = 512;
const host = /^(?:[a-z0-9][a-z0-9.-]*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
// Each separator stands for one character or more, so that a broken name is refused in one pass.
const component = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const tagShape = /^\w[\w.-]{0,127}$/;
const digestShape = /^[a-z][a-z0-9+._-]*:[0-9a-f]{32,}$/i;

/** The parts of an image's name, as Docker reads it; `undefined` where it is none, such as a name with a variable in it. */
export function imageReference(name: string): ImageReference | undefined {
  if (name.length > LONGEST_NAME || /^[0-9a-f]{64}$/.test(name)) return undefined;
  const [named = '', digest, ...more] = name.split('@');
  const slash = named.indexOf('/');
  const first = named.slice(0, Math.max(0, slash));
  const hasHost = /[.:A-Z]/.test(first) || first === 'localhost';
  const registry = hasHost && first !== 'index.docker.io' ? first : 'docker.io';
  const path = hasHost ? named.slice(slash + 1) : named;
  const colon = path.indexOf(':');
  const own = colon < 0 ? path : path.slice(0, colon);
  const tag = colon < 0 ? undefined : path.slice(colon + 1);
  const repository = registry === 'docker.io' && !own.includes('/') ? `library/${own}` : own;
  const fits =
    more.length === 0 &&
    host.test(registry) &&
    repository.split('/').every((part) => component.test(part)) &&
    (tag === undefined || tagShape.test(tag)) &&
    (digest === undefined || digestShape.test(digest));
  return fits ? { registry, repository, tag, digest } : undefined;
}

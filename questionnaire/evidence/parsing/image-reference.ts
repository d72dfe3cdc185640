import { parseFamiliarName } from '@swimlane/docker-reference';

/** The parts of the name of an image. */
export interface ImageReference {
  /** Host with port, such as `registry.example.hk:5000`; `docker.io` where none is named. */
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | undefined;
  /** Such as `sha256:…`. */
  readonly digest: string | undefined;
}

// The package's own pattern takes exponential time to refuse a name, so that only names of this form reach it.
const component = '[a-z0-9]+(?:(?:__?|\\.|-+)[a-z0-9]+)*';
const form = new RegExp(
  `^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d+)?/)?${component}(?:/${component})*(?::\\w[\\w.-]{0,127})?(?:@[a-z0-9+._-]+:[0-9a-fA-F]{32,})?$`,
);

/** The parts of an image's name, as Docker reads it; `undefined` where it is none, such as a name with a variable in it. */
export function imageReference(name: string): ImageReference | undefined {
  if (name.length > 512 || !form.test(name)) return undefined;
  try {
    const { domain, repository, tag, digest } = parseFamiliarName(name);
    return domain && repository ? { registry: domain, repository, tag, digest } : undefined;
  } catch {
    return undefined;
  }
}

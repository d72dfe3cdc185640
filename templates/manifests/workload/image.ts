import { blocks } from '../yaml/yaml.ts';

/** The digest that no image has, in the place of one that is not known. */
export const unknownDigest = `sha256:${'0'.repeat(64)}`;

/** The image of the application, as a placeholder. */
export const image = blocks(
  '# By digest, so that the tested bytes run and no others. [image-is-in-private-registry]',
  '# CHANGE-ME: registry and name as IMAGE in delivery/settings.sh; the pipeline puts the digest in.',
  `image: registry.example.invalid/change-me@${unknownDigest}`,
);

import { blocks } from '../yaml/yaml.ts';

/** The digest that no image has, in the place of one that is not known. */
export const unknownDigest = `sha256:${'0'.repeat(64)}`;

/** The image of the application, as a placeholder. */
export const image = blocks(
  '# By digest, so that the tested bytes run and no others. [image-is-in-private-registry]',
  '# CHANGE-ME: registry, name and digest of the released image; the last step of the pipeline prints them.',
  `image: registry.example.invalid/change-me@${unknownDigest}`,
);

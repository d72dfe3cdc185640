import { blocks } from '../yaml/yaml.ts';

/** The image of the application, as a placeholder with a digest that no image has. */
export const image = blocks(
  '# By digest, so that the tested bytes run and no others. [image-is-in-private-registry]',
  '# CHANGE-ME: registry, name and digest of the released image; the last step of the pipeline prints them.',
  `image: registry.example.invalid/change-me@sha256:${'0'.repeat(64)}`,
);

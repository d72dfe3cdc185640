import { containerPaths } from '../paths/path.ts';
import { onPath, unless } from './adviser.ts';

/** The recommended path ends in containers. */
export const intoContainers = onPath(
  containerPaths,
  'The recommended path leads into containers.',
  'The recommended path does not lead into containers.',
);

/** The recommended path ends elsewhere. */
export const outOfContainers = unless(intoContainers);

import { containerPaths } from '../../../scoring/paths/path.ts';
import type { Result } from '../../../scoring/result.ts';

/** True when the recommended path ends in containers, settled or not: only then are starter files of use. */
export const leadsIntoContainers = ({ recommendation: { path } }: Result): boolean =>
  path !== null && containerPaths.includes(path);

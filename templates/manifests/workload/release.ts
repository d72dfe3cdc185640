import type { Situation } from '../situation/situation.ts';

/**
 * How a release reaches the users beside the old one: in growing shares, or all at once after a check. `null` where no
 * two versions can serve side by side, or nothing leads requests to one of them.
 */
export function releaseOf({
  workload,
  instances,
  called,
  advised,
  said,
}: Situation): 'canary' | 'blue-green' | null {
  if (workload !== 'deployment' || instances !== 'several' || !called || !advised('route')) return null;
  return said('first-users-of-a-release', 'some-users') ? 'canary' : 'blue-green';
}

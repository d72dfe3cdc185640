import { build, currentBuild } from '../../infra/build.ts';

/** Builds the Worker once before the tests that run it in workerd, unless the last build is still right. */
export default async function buildWorker(): Promise<void> {
  if (!currentBuild()) await build();
}

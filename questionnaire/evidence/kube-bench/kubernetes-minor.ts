import type { Benchmark } from './bench-results.ts';

/** The oldest minor version of Kubernetes that each edition of the benchmark is for. */
const oldest: Readonly<Record<string, number>> = {
  '1.5': 15,
  '1.6': 16,
  '1.20': 19,
  '1.23': 22,
  '1.24': 24,
  '1.7': 25,
  '1.8': 26,
  '1.9': 27,
  '1.10': 28,
  '1.11': 29,
  '1.12': 32,
};

/** The minor version that the cluster has at least: what kube-bench found, or else the oldest that the edition is for; `undefined` where neither shows. */
export function kubernetesMinorOf({
  profile,
  detected,
}: Pick<Benchmark, 'profile' | 'detected'>): number | undefined {
  const found = /^v?1\.(\d{1,3})/.exec(detected)?.[1];
  if (found !== undefined) return Number(found);
  // An old file gives the version of Kubernetes itself, without "cis-".
  const edition = /^cis-(1\.\d{1,2})$/.exec(profile)?.[1];
  return edition !== undefined && Object.hasOwn(oldest, edition) ? oldest[edition] : undefined;
}

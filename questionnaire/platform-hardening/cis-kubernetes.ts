import type { Source } from '../source.ts';

/** An edition of the benchmark: the deck's (1.6), the current one (1.12), the last one that still had a row, or that for OpenShift. */
export type Edition = '1.6' | '1.7' | '1.8' | '1.20' | '1.23' | '1.12' | 'OpenShift 1.8';

/** The ids of one row in the CIS benchmarks, by edition: they move between editions, so a finding is matched on its flag or file. */
export const cisKubernetes = (ids: Readonly<Partial<Record<Edition, string>>>): readonly Source[] =>
  Object.entries(ids).map(([edition, part]) => ({
    document: edition.startsWith('OpenShift ')
      ? `CIS Red Hat OpenShift Container Platform Benchmark ${edition.slice('OpenShift '.length)}`
      : `CIS Kubernetes Benchmark ${edition}`,
    part,
  }));

import { compose } from './compose.ts';
import { daemonJson } from './daemon-json.ts';
import { dockerfile } from './dockerfile.ts';
import { kubernetesManifests } from './kubernetes-manifests.ts';
import type { EvidenceReader } from './reader.ts';

/** Every reader, in the order in which a file is shown to them: the first that recognises it reads it. */
export const evidenceReaders: readonly EvidenceReader[] = [
  dockerfile,
  compose,
  daemonJson,
  kubernetesManifests,
];

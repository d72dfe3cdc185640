import { auditRules } from './audit-rules.ts';
import { compose } from './compose.ts';
import { controlPlanePod } from './control-plane-pod.ts';
import { daemonJson } from './daemon-json.ts';
import { dockerfile } from './dockerfile.ts';
import { fileListing } from './file-listing.ts';
import { kubeBench } from './kube-bench.ts';
import { openshiftMasterConfig } from './openshift-master-config.ts';
import type { EvidenceReader } from './reader.ts';

/** Every reader, in the order in which a file is shown to them: the first that recognises it reads it. */
export const evidenceReaders: readonly EvidenceReader[] = [
  dockerfile,
  openshiftMasterConfig,
  controlPlanePod,
  compose,
  daemonJson,
  kubeBench,
  fileListing,
  auditRules,
];

import { auditRules } from './audit-rules.ts';
import { compose } from './compose.ts';
import { controlPlanePod } from './control-plane-pod.ts';
import { cyclonedx } from './cyclonedx.ts';
import { daemonJson } from './daemon-json.ts';
import { dockerBench } from './docker-bench.ts';
import { dockerInfo } from './docker-info.ts';
import { dockerInspect } from './docker-inspect.ts';
import { dockerfile } from './dockerfile.ts';
import { dockle } from './dockle.ts';
import { fileListing } from './file-listing.ts';
import { hadolint } from './hadolint.ts';
import { imageInspect } from './image-inspect.ts';
import { kubeBench } from './kube-bench.ts';
import { kubernetesManifests } from './kubernetes-manifests.ts';
import { machineInventory } from './machine-inventory.ts';
import { openshiftMasterConfig } from './openshift-master-config.ts';
import type { EvidenceReader } from './reader.ts';
import { spdx } from './spdx.ts';
import { trivy } from './trivy.ts';

/** Every reader, in the order in which a file is shown to them: the first that recognises it reads it. */
export const evidenceReaders: readonly EvidenceReader[] = [
  dockerfile,
  openshiftMasterConfig,
  controlPlanePod,
  kubernetesManifests,
  compose,
  daemonJson,
  dockerInspect,
  imageInspect,
  dockerInfo,
  dockerBench,
  kubeBench,
  trivy,
  cyclonedx,
  spdx,
  dockle,
  hadolint,
  fileListing,
  auditRules,
  machineInventory,
];

import { compose } from './compose.ts';
import { cyclonedx } from './cyclonedx.ts';
import { daemonJson } from './daemon-json.ts';
import { dockerBench } from './docker-bench.ts';
import { dockerInfo } from './docker-info.ts';
import { dockerInspect } from './docker-inspect.ts';
import { dockle } from './dockle.ts';
import { hadolint } from './hadolint.ts';
import { imageInspect } from './image-inspect.ts';
import { machineInventory } from './machine-inventory.ts';
import type { EvidenceReader } from './reader.ts';
import { spdx } from './spdx.ts';
import { trivy } from './trivy.ts';

/** Every reader, in the order in which a file is shown to them: the first that recognises it reads it. */
export const evidenceReaders: readonly EvidenceReader[] = [
  daemonJson,
  dockerInspect,
  imageInspect,
  dockerInfo,
  dockerBench,
  trivy,
  dockle,
  hadolint,
  cyclonedx,
  spdx,
  machineInventory,
  compose,
];

import { argoCd } from './argo-cd.ts';
import type { Artefact } from './artefact.ts';
import { configMap } from './config-map.ts';
import { containerfile } from './containerfile.ts';
import { cronJob } from './cron-job.ts';
import { deliveryScripts } from './delivery-scripts.ts';
import { deployer } from './deployer.ts';
import { deployment } from './deployment.ts';
import { dockerignore } from './dockerignore.ts';
import { githubActions } from './github-actions.ts';
import { gitlabCi } from './gitlab-ci.ts';
import { horizontalPodAutoscaler } from './horizontal-pod-autoscaler.ts';
import { jenkins } from './jenkins.ts';
import { job } from './job.ts';
import { networkPolicy } from './network-policy.ts';
import { nextRelease } from './next-release.ts';
import { persistentVolumeClaim } from './persistent-volume-claim.ts';
import { podDisruptionBudget } from './pod-disruption-budget.ts';
import { route } from './route.ts';
import { secret } from './secret.ts';
import { service } from './service.ts';
import { serviceAccount } from './service-account.ts';
import { serviceMesh } from './service-mesh.ts';
import { statefulSet } from './stateful-set.ts';
import { tektonPipeline } from './tekton-pipeline.ts';
import { verticalPodAutoscaler } from './vertical-pod-autoscaler.ts';

/** Every kind of starter file, in the order in which they are listed for people. */
export const artefacts: readonly Artefact[] = [
  containerfile,
  dockerignore,
  serviceAccount,
  networkPolicy,
  configMap,
  secret,
  persistentVolumeClaim,
  deployment,
  statefulSet,
  job,
  cronJob,
  service,
  route,
  horizontalPodAutoscaler,
  verticalPodAutoscaler,
  podDisruptionBudget,
  nextRelease,
  serviceMesh,
  deliveryScripts,
  tektonPipeline,
  githubActions,
  gitlabCi,
  jenkins,
  argoCd,
  deployer,
];

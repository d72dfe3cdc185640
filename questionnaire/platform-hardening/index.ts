import type { Questionnaire } from '../question.ts';
import { containerRuntime } from './sections/container-runtime.ts';
import { dockerDaemonConfiguration } from './sections/docker-daemon-configuration.ts';
import { dockerDaemonFiles } from './sections/docker-daemon-files.ts';
import { dockerHostConfiguration } from './sections/docker-host-configuration.ts';
import { imagesAndBuildFile } from './sections/images-and-build-file.ts';
import { kubernetesApiServer } from './sections/kubernetes-api-server.ts';
import { kubernetesControllerManager } from './sections/kubernetes-controller-manager.ts';
import { kubernetesEtcd } from './sections/kubernetes-etcd.ts';
import { kubernetesMasterNodeFiles } from './sections/kubernetes-master-node-files.ts';
import { kubernetesScheduler } from './sections/kubernetes-scheduler.ts';
import { platform } from './sections/platform.ts';
import { sectionOf, type Table } from './table.ts';

/** The security tables of the deck, in its order. */
export const hardeningTables: readonly Table[] = [
  dockerHostConfiguration,
  dockerDaemonConfiguration,
  dockerDaemonFiles,
  imagesAndBuildFile,
  containerRuntime,
  kubernetesMasterNodeFiles,
  kubernetesApiServer,
  kubernetesControllerManager,
  kubernetesScheduler,
  kubernetesEtcd,
];

/** What we ask about the hosts and clusters that a department, or its platform operator, runs itself. */
export const platformHardening: Questionnaire = {
  id: 'platform-hardening',
  version: '1.0',
  title: 'Hardening of container hosts and clusters',
  description:
    'Compares Docker hosts, Kubernetes clusters and OpenShift 4 with the security settings that the training workshop on GCIS CaaS and the CIS benchmarks recommend, and says which to mend first and whose duty each is.',
  sections: [platform, ...hardeningTables.map(sectionOf)],
};

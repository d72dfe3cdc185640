import { at, textOf } from '../../parsing/datum.ts';
import type { KindId } from '../objects/kinds.ts';
import { systemPlace } from '../objects/pod.ts';
import { serviceName } from '../objects/service-name.ts';
import { readinessFields, type Topic } from '../topic.ts';

const services: readonly KindId[] = [
  'Deployment',
  'StatefulSet',
  'DeploymentConfig',
  'Rollout',
  'ReplicationController',
  'KnativeService',
];

/** What all workloads together tell. */
export const overview: Topic = {
  fields: readinessFields(
    ['container-status', 'a workload', 'hinted'],
    ['service-count', 'the workloads that run all the time, without databases, caches and brokers', 'hinted'],
    ['operating-system', 'os.name or nodeSelector kubernetes.io/os of a pod', 'stated'],
    ['cpu-architecture', 'nodeSelector kubernetes.io/arch of a pod', 'hinted'],
  ),
  read(manifests, report) {
    const running = manifests.own
      .filter(({ object }) => services.includes(object.kind))
      .toSorted((a, b) => compare(a.about, b.about) || compare(a.object.file.name, b.object.file.name));
    const [first] = running;
    // A service in two namespaces, as for test and production, is one.
    const names = new Set(running.map(({ object }) => serviceName(object)));
    if (first) {
      const subject = { object: first.object, about: 'all workloads that were sent' };
      report.readiness(subject, at(first.object.root, 'kind') ?? first.spec, {
        question: 'service-count',
        answer: Math.min(names.size, 500),
        sureness: 'hinted',
        because: `${names.size === 1 ? 'One workload was' : `${names.size} workloads were`} sent that ${names.size === 1 ? 'is' : 'are'} no database, cache, broker or job.`,
      });
      report.readiness(subject, at(first.object.root, 'kind') ?? first.spec, {
        question: 'container-status',
        answer: 'runs-in-containers',
        sureness: 'hinted',
        because:
          'There are manifests for a cluster; whether somebody works with what they start is for a person to say.',
      });
    }
    for (const pod of manifests.own) {
      const system = systemPlace(pod.spec);
      if (system && pod.isWindows)
        report.readiness(pod, system, {
          question: 'operating-system',
          answer: 'windows-server',
          sureness: 'stated',
          because: 'The pod has to run on a Windows node.',
        });
      const processor = at(pod.spec, 'nodeSelector', 'kubernetes.io/arch');
      const name = textOf(processor);
      if (processor && name !== undefined)
        report.readiness(pod, processor, {
          question: 'cpu-architecture',
          answer: name === 'amd64' ? 'x86-64' : name === 'arm64' ? 'arm64' : 'other',
          sureness: 'hinted',
          because: 'The pod asks for nodes with this processor.',
        });
    }
  },
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import { at, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { type HostPath, hostPathsOf, isDevice } from '../objects/host-path.ts';
import type { Pod } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

/** What the application needs of the kernel and the hardware of its machine. */
export const machine: Topic = {
  fields: readinessFields(
    ['hardware-devices', 'resources.limits with a GPU; hostPath below /dev', 'stated'],
    [
      'kernel-needs',
      'securityContext.sysctls of a pod; hugepages in resources; sysctl -w in a command; hostPath /lib/modules',
      'stated',
    ],
  ),
  read(manifests, report) {
    for (const pod of manifests.own) {
      const paths = hostPathsOf(pod);
      hardware(pod, paths, report);
      kernel(pod, paths, report);
    }
  },
};

const resourceNames = (pod: Pod): (readonly [string, Place])[] =>
  pod.containers.flatMap(({ place }) =>
    ['limits', 'requests'].flatMap((field) => {
      const datum = at(place, 'resources', field)?.datum;
      return datum?.kind === 'mapping' ? [...datum.entries] : [];
    }),
  );

function hardware(pod: Pod, paths: readonly HostPath[], report: Report): void {
  const gpu = resourceNames(pod).find(([name]) => /^(?:nvidia\.com|amd\.com|gpu\.intel\.com)\//.test(name));
  const device = paths.find(isDevice);
  const place = device?.place ?? gpu?.[1];
  if (place)
    report.readiness(pod, place, {
      question: 'hardware-devices',
      answer: device ? 'attached-to-the-machine' : 'gpu',
      sureness: device ? 'hinted' : 'stated',
      because: device ? 'The pod mounts a device of its machine.' : 'The pod asks for a graphics processor.',
    });
}

function kernel(pod: Pod, paths: readonly HostPath[], report: Report): void {
  const question = 'kernel-needs';
  const modules = paths.find(({ path }) => path === '/lib/modules');
  const [sysctl] = itemsOf(at(pod.spec, 'securityContext', 'sysctls'));
  const pages = resourceNames(pod).find(([name]) => name.startsWith('hugepages-'));
  const written = pod.containers
    .flatMap(({ place }) => ['command', 'args'].map((field) => at(place, field)))
    .find((place) =>
      /\bsysctl\s+(?:-\w*w|[\w.]+=)/.test(
        itemsOf(place)
          .map((item) => textOf(item) ?? '')
          .join(' '),
      ),
    );
  if (modules)
    report.readiness(pod, modules.place, {
      question,
      answer: 'own-kernel-module',
      sureness: 'hinted',
      because: 'The pod mounts the modules of the kernel, as programs do that load one.',
    });
  const place = sysctl ?? pages?.[1] ?? written;
  if (place)
    report.readiness(pod, place, {
      question,
      answer: 'kernel-parameters',
      // Tuning that nobody can justify does not count.
      sureness: pages && !sysctl ? 'stated' : 'hinted',
      because: sysctl
        ? 'The pod sets kernel parameters; whether the application needs them is for a person to say.'
        : pages
          ? 'The pod asks for huge pages.'
          : 'A command of the pod sets kernel parameters; whether the application needs them is for a person to say.',
    });
}

import { at, booleanOf, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { type HostPath, hostPathsOf, isDevice } from '../objects/host-path.ts';
import { isPrivileged, type Pod } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { hardeningFields, readinessFields, type Topic } from '../topic.ts';

/** What pods use of the machine on which they run. */
export const host: Topic = {
  fields: [
    ...readinessFields([
      'host-access',
      'hostPath, hostNetwork, hostPID and hostIPC of a pod; capabilities.add and privileged of a container',
      'stated',
    ]),
    ...hardeningFields(
      ['host-network-is-not-shared', 'hostNetwork of a pod', 'stated'],
      ['host-ipc-is-not-shared', 'hostIPC of a pod', 'stated'],
      ['host-directories-are-not-mounted', 'volumes[].hostPath of a pod', 'stated'],
      [
        'host-devices-are-not-exposed',
        'volumes[].hostPath below /dev of a pod; privileged of a container',
        'stated',
      ],
      ['runtime-socket-is-not-mounted', 'volumes[].hostPath of a pod', 'stated'],
    ),
  ],
  read(manifests, report) {
    for (const pod of manifests.pods) {
      if (pod.isCut) continue;
      const paths = hostPathsOf(pod);
      namespaces(pod, report);
      mounts(pod, paths, report);
      if (pod.backing) continue;
      access(pod, paths, report);
    }
  },
};

function namespaces(pod: Pod, report: Report): void {
  for (const [field, question, what] of [
    ['hostNetwork', 'host-network-is-not-shared', 'network'],
    ['hostIPC', 'host-ipc-is-not-shared', 'shared memory'],
  ] as const) {
    const place = at(pod.spec, field);
    const value = place ? report.booleanAt(pod, field, place) : false;
    if (value === undefined) continue;
    report.hardening(pod, place ?? pod.spec, {
      question,
      isRecommended: !value,
      sureness: place ? 'stated' : 'implied-by-default',
      because: place
        ? `The pod ${value ? 'uses' : 'does not use'} the ${what} of the host.`
        : `Without ${field} a pod does not use the ${what} of the host.`,
    });
  }
}

const isSocket = ({ path }: HostPath): boolean =>
  /(?:docker|containerd|crio|cri-dockerd|podman)\.sock$/.test(path) ||
  /^(?:\/|\/run|\/var\/run|\/var|\/run\/(?:containerd|crio|podman))$/.test(path);

function mounts(pod: Pod, paths: readonly HostPath[], report: Report): void {
  const absent = 'Without a hostPath volume a pod sees nothing of the host';
  const row = (question: string, found: HostPath | undefined, bad: string, good: string): void =>
    report.hardening(pod, found?.place ?? pod.spec, {
      question,
      isRecommended: !found,
      sureness: found ? 'stated' : paths.length > 0 ? 'stated' : 'implied-by-default',
      because: found ? bad : paths.length > 0 ? good : `${absent}.`,
    });
  row(
    'host-directories-are-not-mounted',
    paths[0],
    'A directory or file of the host is mounted into the pod.',
    '',
  );
  row(
    'runtime-socket-is-not-mounted',
    paths.find(isSocket),
    'The socket of the container runtime, or a directory that holds it, is mounted into the pod.',
    'None of the paths of the host that are mounted holds the socket of a container runtime.',
  );
  const privileged = pod.containers.find(isPrivileged);
  const device = paths.find(isDevice);
  if (privileged && !device)
    report.hardening(pod, at(privileged.place, 'securityContext', 'privileged') ?? pod.spec, {
      question: 'host-devices-are-not-exposed',
      isRecommended: false,
      sureness: 'stated',
      because: 'A privileged container sees every device of the host.',
    });
  // The root of the host holds its devices too, and what else is below /dev is for a person to judge.
  else if (device || !paths.some(({ path }) => path === '/' || path.startsWith('/dev/')))
    row(
      'host-devices-are-not-exposed',
      device,
      'A device of the host is mounted into the pod.',
      'None of the paths of the host that are mounted is a device.',
    );
}

function access(pod: Pod, paths: readonly HostPath[], report: Report): void {
  const question = 'host-access';
  const isOn = (field: string): Place | undefined => {
    const place = at(pod.spec, field);
    return booleanOf(place) ? place : undefined;
  };
  const added = pod.containers
    .map(({ place }) => at(place, 'securityContext', 'capabilities', 'add'))
    .find((place) => itemsOf(place).some((name) => !/^(?:CAP_)?NET_BIND_SERVICE$/i.test(textOf(name) ?? '')));
  const privileged = pod.containers.find(isPrivileged);
  const found = (
    [
      ['host-paths', paths[0]?.place, 'Files of the host are mounted into the pod.'],
      ['host-network', isOn('hostNetwork'), 'The pod uses the network interfaces of the host.'],
      [
        'added-capabilities',
        added ?? at(privileged?.place, 'securityContext', 'privileged'),
        'A container has more rights in the kernel than an ordinary one.',
      ],
      [
        'other-processes',
        isOn('hostPID') ?? isOn('hostIPC'),
        'The pod sees processes or shared memory of the host.',
      ],
    ] as const
  ).flatMap(([answer, place, because]) => (place ? [{ answer, place, because }] : []));
  for (const { answer, place, because } of found)
    report.readiness(pod, place, { question, answer, sureness: 'stated', because });
  if (found.length === 0)
    report.readiness(pod, pod.spec, {
      question,
      answer: 'none',
      sureness: 'implied-by-default',
      because: 'Nothing gives the pod files, interfaces, processes or kernel rights of its host.',
    });
}

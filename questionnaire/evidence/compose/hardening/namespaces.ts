import { at } from '../../parsing/datum.ts';
import { UNKNOWN } from '../interpolate.ts';
import type { ComposeProject } from '../project.ts';
import { hardeningRule, hinted, recommended, type ServiceRule, stated } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { type Value, valueAt } from '../value.ts';

/** The network mode of a service; `net` in version 1. */
export const networkModeOf = (service: ComposeService): Value | undefined =>
  service.value('network_mode') ?? service.value('net');

/** Where a service says that it is on the network of the host; nothing where it is not. */
export function hostNetworkOf(service: ComposeService, project: ComposeProject): Value | undefined {
  const mode = networkModeOf(service);
  if (mode) return mode.text === 'host' ? mode : undefined;
  return joinsNamed(service, project, 'host');
}

/** Where a service joins a network that is really the one of this name of Docker's own, such as `host`. */
function joinsNamed(service: ComposeService, project: ComposeProject, name: string): Value | undefined {
  for (const [alias, value] of service.pairs('networks')) {
    const definition = project.topLevel('networks', alias || value.partial);
    const external = at(definition?.place, 'external', 'name') ?? at(definition?.place, 'name');
    if (definition && external && valueAt({ file: definition.file, place: external }).text === name)
      return value;
  }
  return undefined;
}

/** A namespace that a container may share with its host. */
const shares = (question: string, key: string, what: string): ServiceRule =>
  hardeningRule({
    question,
    field: key,
    read: (service) => {
      const value = service.value(key);
      if (!value) return 'unset';
      if (value.text === undefined) return [];
      const good = value.text !== 'host';
      return [
        stated(
          value,
          recommended(good),
          good
            ? `The container does not share the ${what} of the host.`
            : `The container shares the ${what} of the host.`,
        ),
      ];
    },
    unset: () => ({
      answer: 'as-recommended',
      because: `Without the key ${key} a container has its own ${what}.`,
    }),
  });

/** What a container shares with its host, and the network that it is on. */
export const namespaceRules: readonly ServiceRule[] = [
  hardeningRule({
    question: 'host-network-is-not-shared',
    field: 'network_mode, networks',
    read: (service, project) => {
      const host = hostNetworkOf(service, project);
      if (host) return [stated(host, 'otherwise', 'The container uses the network of the host.')];
      const mode = networkModeOf(service);
      if (!mode) return 'unset';
      if (mode.partial.includes(UNKNOWN)) return [];
      return [stated(mode, 'as-recommended', 'The container is not on the network of the host.')];
    },
    unset: () => ({
      answer: 'as-recommended',
      because: 'Without network_mode a container has a network namespace of its own.',
    }),
  }),
  shares('host-ipc-is-not-shared', 'ipc', 'shared memory and message queues'),
  shares('host-uts-is-not-shared', 'uts', 'host name'),
  hardeningRule({
    question: 'default-bridge-is-not-used',
    field: 'network_mode, networks',
    read: (service, project) => {
      const mode = networkModeOf(service);
      const bridge = joinsNamed(service, project, 'bridge');
      // Where it joins the network of another container, that one decides; that of the host is none of its own either.
      if (mode && /\ufffc|^(?:service|container):/.test(mode.partial)) return [];
      if (hostNetworkOf(service, project)) return [];
      if (mode?.text === 'bridge' || bridge) {
        const because = 'The container is on the default bridge, where containers of all projects meet.';
        return [stated(bridge ?? (mode as Value), 'otherwise', because)];
      }
      const value = mode ?? service.value('networks');
      return value
        ? [stated(value, 'as-recommended', 'The service names a network other than the default bridge.')]
        : 'unset';
    },
    unset: ({ isVersionOne }) =>
      isVersionOne
        ? {
            answer: 'otherwise',
            because: 'In the format of version 1 every container is on the default bridge.',
          }
        : {
            answer: 'as-recommended',
            because: 'Compose makes a network for the project and puts a service without networks on it.',
          },
  }),
  hardeningRule({
    question: 'containers-stay-in-their-cgroup',
    field: 'cgroup_parent',
    read: (service) => {
      const value = service.value('cgroup_parent');
      if (!value) return 'unset';
      if (value.text === undefined) return [];
      const because =
        'The service chooses another cgroup than the one that Docker gives; a written decision may be behind it.';
      return value.text === '' ? 'unset' : [hinted(value, 'otherwise', because)];
    },
    unset: () => ({
      answer: 'as-recommended',
      because: 'Without cgroup_parent a container stays in the cgroup that Docker gives it.',
    }),
  }),
];

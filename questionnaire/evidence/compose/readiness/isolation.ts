import { devicesOf } from '../devices.ts';
import { capabilitiesOf, isBeyondUsual, privilegedOf } from '../hardening/capabilities.ts';
import { isBelowSensitive, isRuntimeSocket, isSensitive } from '../hardening/host.ts';
import { hostNetworkOf, networkModeOf } from '../hardening/namespaces.ts';
import { UNKNOWN } from '../interpolate.ts';
import { mountsOf } from '../mounts.ts';
import { hinted, readinessRule, type ServiceRule, stated, type Verdict } from '../rule.ts';
import { truthOf } from '../value.ts';

/** What the application needs of its host, its kernel and its account. */
export const isolationRules: readonly ServiceRule[] = [
  readinessRule({
    question: 'host-access',
    field: 'network_mode, pid, ipc, cap_add, privileged, volumes, use_api_socket',
    surest: 'stated',
    read: (service, project) => {
      const verdicts: Verdict[] = [];
      const host = hostNetworkOf(service, project);
      if (host)
        verdicts.push(stated(host, 'host-network', 'The container uses the network interfaces of its host.'));
      const shared = [service.value('pid'), service.value('ipc')].find((value) => value?.text === 'host');
      if (shared)
        verdicts.push(
          stated(shared, 'other-processes', 'The container shares processes or memory with its host.'),
        );
      const added = capabilitiesOf(service, 'cap_add').find(isBeyondUsual);
      const privileged = privilegedOf(service);
      if (added) verdicts.push(stated(added, 'added-capabilities', 'The service adds a kernel right.'));
      else if (privileged)
        verdicts.push(
          hinted(
            privileged,
            'added-capabilities',
            'The container is privileged; which of the rights it uses has to be looked up.',
          ),
        );
      const mounts = mountsOf(service, project);
      const path = mounts.find((mount) => isRuntimeSocket(mount) || isSensitive(mount));
      const below = mounts.find((mount) => isBelowSensitive(mount) || /^\/var\/log\/?$/.test(mount.source));
      const api = service.value('use_api_socket');
      if (path) verdicts.push(stated(path.value, 'host-paths', 'Files or a socket of the host are mounted.'));
      else if (api && truthOf(api))
        verdicts.push(stated(api, 'host-paths', 'The service gets the socket of the container engine.'));
      else if (below)
        verdicts.push(hinted(below.value, 'host-paths', 'A path that belongs to the host is mounted.'));
      const isUnknown = [
        networkModeOf(service),
        service.value('pid'),
        service.value('ipc'),
        service.value('privileged'),
        ...service.list('cap_add'),
      ].some((value) => value?.partial.includes(UNKNOWN));
      return verdicts.length > 0 || isUnknown ? verdicts : 'unset';
    },
    unset: () => ({
      answer: 'none',
      sureness: 'hinted',
      because: 'The services ask for nothing of the host beyond folders of their own and ports.',
    }),
  }),
  readinessRule({
    question: 'kernel-needs',
    field: 'sysctls, cap_add SYS_MODULE, volumes (/lib/modules)',
    read: (service, project) => {
      const module =
        capabilitiesOf(service, 'cap_add').find(({ partial }) => partial === 'SYS_MODULE') ??
        mountsOf(service, project).find(({ source }) => /^\/(?:usr\/)?lib\/modules\b/.test(source))?.value;
      if (module)
        return [
          hinted(module, 'own-kernel-module', 'The container can load or read kernel modules of the host.'),
        ];
      const [sysctl] = [...service.pairs('sysctls').values()];
      return sysctl
        ? [
            hinted(
              sysctl,
              'kernel-parameters',
              'The service sets a kernel parameter; whether the application needs it has to be looked up.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'hardware-devices',
    field: 'devices, gpus, runtime, deploy.resources.reservations.devices',
    surest: 'stated',
    read: (service) => {
      const devices = devicesOf(service);
      const attached = devices.find(({ kind, path }) => kind === 'hardware' && path.startsWith('/dev/'));
      if (attached)
        return [
          stated(
            attached.value,
            'attached-to-the-machine',
            'A device of the machine is passed to the container.',
          ),
        ];
      const runtime = service.value('runtime');
      const gpu =
        devices.find(({ path }) => /nvidia|\bkfd$|\/gpu/.test(path))?.value ??
        service.value('gpus') ??
        (runtime?.text === 'nvidia' ? runtime : undefined);
      if (gpu) return [stated(gpu, 'gpu', 'A graphics processor is passed to the container.')];
      const display = devices.find(({ kind }) => kind === 'graphics');
      if (display)
        return [
          hinted(
            display.value,
            'gpu',
            'A graphics device is passed to the container; whether it computes with it has to be asked.',
          ),
        ];
      const reserved = service.value('deploy', 'resources', 'reservations', 'devices');
      return reserved
        ? [
            hinted(
              reserved,
              'gpu',
              'A device is reserved for the service, which is usually a graphics processor.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'run-as',
    field: 'user',
    read: (service) => {
      const user = service.value('user');
      const name = user?.partial.split(':', 1)[0];
      if (!user || !name) return [];
      if (/^(?:root|0+)$/.test(name))
        return [
          hinted(
            user,
            'root-always',
            'The service starts its process as root; whether it changes to another account has to be looked up.',
          ),
        ];
      return name.includes(UNKNOWN)
        ? [hinted(user, 'any-user', 'Whoever starts the service chooses the account by a variable.')]
        : [
            hinted(
              user,
              'fixed-user',
              'The service names an ordinary account; whether another was tried has to be asked.',
            ),
          ];
    },
  }),
  readinessRule({
    question: 'root-filesystem',
    field: 'read_only, tmpfs',
    read: (service, project) => {
      const value = service.value('read_only');
      if (!value || truthOf(value) !== true) return [];
      const temporary = mountsOf(service, project).find(({ kind }) => kind === 'temporary');
      return [
        temporary
          ? hinted(
              value,
              'known-paths',
              'Only listed folders can be written for temporary files; whether it works so has to be confirmed.',
            )
          : hinted(
              value,
              'never-written',
              'The root file system is read-only; whether it works so has to be confirmed.',
            ),
      ];
    },
  }),
];

import { devicesOf } from '../devices.ts';
import { UNKNOWN } from '../interpolate.ts';
import { type Mount, mountsOf } from '../mounts.ts';
import { hardeningRule, hinted, recommended, type ServiceRule, stated, statedByAll } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { truthOf } from '../value.ts';
import { privilegedOf } from './capabilities.ts';

const bare = (path: string): string => path.replace(/(?<=.)\/+$/, '');

/** Whether a folder of the host is one of those that a container must not have. */
export const isSensitive = (mount: Mount): boolean =>
  mount.kind === 'host' &&
  /^(?:\/|\/(?:boot|dev|etc|lib|proc|sys|usr|var\/lib\/docker))$/.test(bare(mount.source));

/** Whether something below or around such a folder is mounted, other than the files that set the clock. */
export const isBelowSensitive = ({ kind, source }: Mount): boolean =>
  kind === 'host' &&
  /^(?:\/(?:boot|dev|etc|lib|proc|sys|usr|var\/lib\/docker|root)\/|\/(?:root|var(?:\/lib)?)\/?$|~\/\.)/.test(
    source,
  ) &&
  !/^\/etc\/(?:localtime|timezone)$/.test(source);

/** Whether the socket of a container runtime is mounted, or a folder that holds it. */
export const isRuntimeSocket = ({ kind, source }: Mount): boolean =>
  kind === 'host' &&
  (/(?:docker|containerd|crio|podman)\.sock$/.test(source) ||
    /^\/(?:(?:var\/)?run\/?)?$/.test(source) ||
    source.includes('pipe\\docker_engine'));

/** What it says that none of the mounts is bad. */
function noneAmong(
  service: ComposeService,
  mounts: readonly Mount[],
  because: string,
): ReturnType<ServiceRule['read']> {
  const volumes = service.value('volumes');
  const values = mounts.map(({ value }) => value);
  return volumes ? [statedByAll(volumes, values, 'as-recommended', because)] : 'unset';
}

/** What a container gets of its host: folders and devices. */
export const hostRules: readonly ServiceRule[] = [
  hardeningRule({
    question: 'host-directories-are-not-mounted',
    field: 'volumes',
    read: (service, project) => {
      const mounts = mountsOf(service, project);
      const bad = mounts.find(isSensitive);
      if (bad) return [stated(bad.value, 'otherwise', 'A sensitive directory of the host is mounted.')];
      const below = mounts.find(isBelowSensitive);
      if (below)
        return [
          hinted(
            below.value,
            'otherwise',
            'Something below or around a sensitive directory of the host is mounted.',
          ),
        ];
      if (mounts.some(({ kind, source }) => kind === 'host' && source.startsWith(UNKNOWN))) return [];
      return noneAmong(service, mounts, 'No sensitive directory of the host is among the mounts.');
    },
    unset: () => ({ answer: 'as-recommended', because: 'Without volumes nothing of the host is mounted.' }),
  }),
  hardeningRule({
    question: 'runtime-socket-is-not-mounted',
    field: 'volumes, use_api_socket',
    read: (service, project) => {
      const api = service.value('use_api_socket');
      if (api && truthOf(api))
        return [stated(api, 'otherwise', 'The container gets the socket of the container engine.')];
      const mounts = mountsOf(service, project);
      const bad = mounts.find(isRuntimeSocket);
      if (bad)
        return [
          stated(bad.value, 'otherwise', 'Whoever takes over the container has the socket, and so the host.'),
        ];
      if (mounts.some(({ kind, source }) => kind === 'host' && source.includes(UNKNOWN))) return [];
      return noneAmong(service, mounts, 'No socket of a container runtime is among the mounts.');
    },
    unset: () => ({ answer: 'as-recommended', because: 'Without volumes no socket of the host is mounted.' }),
  }),
  hardeningRule({
    question: 'mounts-do-not-propagate',
    field: 'volumes, propagation of a bind mount',
    read: (service, project) => {
      const set = mountsOf(service, project).filter(({ propagation }) => propagation !== '');
      const bad = set.find(({ propagation }) => /^r?shared$/.test(propagation));
      const shown = bad ?? set[0];
      if (!shown) return 'unset';
      return [
        stated(
          shown.propagationAt,
          recommended(!bad),
          bad ? 'The mount propagates to the host and back.' : 'The propagation of the mount is not shared.',
        ),
      ];
    },
    unset: () => ({
      answer: 'as-recommended',
      because: 'Without a propagation of its own a mount is private.',
    }),
  }),
  hardeningRule({
    question: 'host-devices-are-not-exposed',
    field: 'devices, privileged',
    read: (service) => {
      const privileged = privilegedOf(service);
      if (privileged)
        return [stated(privileged, 'otherwise', 'A privileged container reaches all devices of the host.')];
      const devices = devicesOf(service);
      const [first] = devices;
      if (!first) return 'unset';
      const disk = devices.find(({ kind }) => kind === 'disk-or-memory');
      return disk
        ? [stated(disk.value, 'otherwise', 'The container reaches a disk or the memory of the host.')]
        : [
            hinted(
              first.value,
              'otherwise',
              'A device of the host is exposed; a written reason for it would make it acceptable.',
            ),
          ];
    },
    unset: () => ({
      answer: 'as-recommended',
      because: 'Without devices a container gets no device of the host.',
    }),
  }),
];

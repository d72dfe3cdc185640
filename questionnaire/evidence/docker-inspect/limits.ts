import { at, booleanOf, isGiven, itemsOf, numberOf, type Place, textOf } from '../parsing/datum.ts';
import { row } from '../parsing/fields.ts';
import { hardening, type Shown } from '../parsing/shown.ts';
import { isPodman } from './is-podman.ts';

/** What an inspected container can tell of its limits. */
export const limitFields = [
  row('memory-is-limited', 'HostConfig.Memory'),
  row('processor-share-is-set', 'HostConfig.CpuShares, NanoCpus and CpuQuota'),
  row('container-file-system-is-read-only', 'HostConfig.ReadonlyRootfs'),
  row('restarts-are-bounded', 'HostConfig.RestartPolicy'),
  row('host-devices-are-not-exposed', 'HostConfig.Devices and DeviceRequests'),
  row('ulimits-differ-only-for-a-reason', 'HostConfig.Ulimits'),
  row('containers-stay-in-their-cgroup', 'HostConfig.CgroupParent'),
  row('processes-are-limited', 'HostConfig.PidsLimit'),
];

/** How an inspected container is limited. */
export function limits(container: Place): readonly Shown[] {
  const host = at(container, 'HostConfig');
  if (!host) return [];
  return [
    ...memory(at(host, 'Memory'), host),
    processor(host),
    ...readOnly(at(host, 'ReadonlyRootfs')),
    ...restarts(at(host, 'RestartPolicy')),
    ...devices(host),
    // Podman writes its defaults there.
    ...(isPodman(container) ? [] : [...ulimits(at(host, 'Ulimits')), ...cgroup(at(host, 'CgroupParent'))]),
    processes(at(host, 'PidsLimit'), host),
  ];
}

function memory(limit: Place | undefined, host: Place): readonly Shown[] {
  const question = 'memory-is-limited';
  if (!limit) return [hardening(question, false, host, 'No limit of memory is set.', 'implied-by-default')];
  const bytes = numberOf(limit);
  if (bytes === undefined) return [];
  const because = bytes > 0 ? 'The memory has a limit.' : 'Zero means memory without limit.';
  return [hardening(question, bytes > 0, limit, because)];
}

function processor(host: Place): Shown {
  const places = ['CpuShares', 'NanoCpus', 'CpuQuota'].flatMap((key) => at(host, key) ?? []);
  const set = places.find((place) => (numberOf(place) ?? 0) > 0);
  const because = set
    ? 'A share or limit of the processor is set.'
    : 'No share and no limit of the processor is set.';
  const sureness = places.length > 0 ? 'stated' : 'implied-by-default';
  return hardening('processor-share-is-set', set !== undefined, set ?? places[0] ?? host, because, sureness);
}

function readOnly(place: Place | undefined): readonly Shown[] {
  const set = booleanOf(place);
  if (!place || set === undefined) return [];
  const because = `The root file system is mounted ${set ? 'read-only' : 'writable'}.`;
  return [hardening('container-file-system-is-read-only', set, place, because)];
}

function restarts(policy: Place | undefined): readonly Shown[] {
  const name = at(policy, 'Name');
  const text = textOf(name);
  if (!name || text === undefined) return [];
  const most = numberOf(at(policy, 'MaximumRetryCount')) ?? 0;
  const isBounded = text === '' || text === 'no' || (text === 'on-failure' && most >= 1 && most <= 5);
  const because = isBounded
    ? 'The container is restarted five times at most, or never.'
    : 'The container is restarted without end, or more than five times.';
  return [hardening('restarts-are-bounded', isBounded, name, because)];
}

function devices(host: Place): readonly Shown[] {
  const question = 'host-devices-are-not-exposed';
  const list = at(host, 'Devices');
  const disk = itemsOf(list)
    .flatMap((device) => at(device, 'PathOnHost') ?? [])
    .find((path) => /^\/dev\/(?:[shv]d[a-z]|xvd|nvme\d|mapper\/|dm-|disk\/)/.test(textOf(path) ?? ''));
  if (disk) return [hardening(question, false, disk, 'A disk of the host is exposed to the container.')];
  const requested = [list, at(host, 'DeviceRequests')].find(isGiven);
  if (requested) {
    const because = 'Devices of the host are exposed to the container; a written reason may stand behind it.';
    return [hardening(question, false, requested, because, 'hinted')];
  }
  return list ? [hardening(question, true, list, 'No device of the host is exposed.')] : [];
}

function ulimits(list: Place | undefined): readonly Shown[] {
  if (!list) return [];
  const question = 'ulimits-differ-only-for-a-reason';
  return isGiven(list)
    ? [
        hardening(
          question,
          false,
          list,
          'The container has ulimits of its own, which need a reason.',
          'hinted',
        ),
      ]
    : [hardening(question, true, list, 'The container has the ulimits of the daemon.')];
}

function cgroup(parent: Place | undefined): readonly Shown[] {
  if (!parent) return [];
  const isOwn = !isGiven(parent);
  const because = isOwn
    ? 'No parent cgroup is set, so Docker chooses it.'
    : 'The container runs below a cgroup that was chosen for it.';
  return [hardening('containers-stay-in-their-cgroup', isOwn, parent, because)];
}

function processes(limit: Place | undefined, host: Place): Shown {
  const number = numberOf(limit);
  const isSet = (number ?? 0) > 0;
  const because = isSet ? 'The number of processes has a limit.' : 'The number of processes has no limit.';
  const sureness = number === undefined ? 'implied-by-default' : 'stated';
  return hardening('processes-are-limited', isSet, limit ?? host, because, sureness);
}

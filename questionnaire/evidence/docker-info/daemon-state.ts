import { at, booleanOf, entriesOf, isGiven, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { answer, row } from '../parsing/fields.ts';
import { hardening, readiness, type Shown } from '../parsing/shown.ts';
import { operatingSystem } from '../software/operating-system.ts';
import { processorShown } from '../software/processor-shown.ts';
import { engineVersion, experimental } from './server-version.ts';

/** What `docker info` can tell, beside the version. */
export const daemonFields = [
  row('platform-kind', 'that the daemon answered'),
  row('aufs-is-not-used', 'Driver'),
  row('base-device-size-is-unchanged', 'DriverStatus, Base Device Size'),
  row('logs-leave-the-host', 'LoggingDriver', 'hinted'),
  row('containers-outlive-the-daemon', 'LiveRestoreEnabled'),
  row('client-commands-are-authorised', 'Plugins.Authorization'),
  row('registries-are-reached-securely', 'RegistryConfig.IndexConfigs and InsecureRegistryCIDRs'),
  row('user-namespaces-are-used', 'SecurityOptions, name=userns or name=rootless'),
  row('seccomp-profile-fits', 'SecurityOptions, name=seccomp', 'hinted'),
  row('containers-gain-no-privileges-by-default', 'SecurityOptions, name=no-new-privileges'),
  row('selinux-confines-containers', 'SecurityOptions, name=selinux', 'hinted'),
  row('daemon-asks-clients-for-certificates', 'Warnings about an API without encryption'),
  answer('operating-system', 'OperatingSystem'),
  answer('cpu-architecture', 'Architecture'),
];

/** What `docker info` shows of the daemon and its host. */
export function daemonState(info: Place): readonly Shown[] {
  if (!at(info, 'Driver')) return [];
  return [
    {
      questionnaire: 'platform-hardening',
      question: 'platform-kind',
      answer: 'docker-host',
      sureness: 'stated',
      line: info.line,
      because: 'A Docker daemon answered.',
    },
    ...storage(info),
    ...logging(at(info, 'LoggingDriver')),
    ...liveRestore(info),
    ...authorisation(at(info, 'Plugins')),
    ...registries(at(info, 'RegistryConfig')),
    ...securityOptions(at(info, 'SecurityOptions')),
    ...warnings(at(info, 'Warnings')),
    ...engineVersion(at(info, 'ServerVersion')),
    experimental(at(info, 'ExperimentalBuild'), info),
    ...system(at(info, 'OperatingSystem')),
    ...processorShown(at(info, 'Architecture'), 'The host is', 'hinted'),
  ];
}

function storage(info: Place): readonly Shown[] {
  const driver = at(info, 'Driver');
  const name = textOf(driver);
  const shown: Shown[] = [];
  if (driver && name)
    shown.push(
      hardening('aufs-is-not-used', name !== 'aufs', driver, `The storage driver is ${name.slice(0, 40)}.`),
    );
  const size = itemsOf(at(info, 'DriverStatus')).find((pair) => textOf(at(pair, 0)) === 'Base Device Size');
  const gigabytes = /^(\d+(?:\.\d+)?) ?GB$/.exec(textOf(at(size, 1)) ?? '')?.[1];
  if (size && gigabytes) {
    // 10 GiB; versions of 2015 had 100 GiB, and a base device keeps the size with which it was made.
    const isDefault = gigabytes === '10.74';
    const because = isDefault
      ? 'The base device has its default size, 10.74 GB.'
      : `The base device has ${gigabytes} GB, and the default is 10.74 GB.`;
    const sureness = gigabytes === '107.4' ? 'hinted' : 'stated';
    shown.push(hardening('base-device-size-is-unchanged', isDefault, size, because, sureness));
  }
  return shown;
}

function logging(driver: Place | undefined): readonly Shown[] {
  const name = textOf(driver);
  if (!driver || !name) return [];
  const leaves = !['json-file', 'local', 'none', 'journald'].includes(name);
  const because = leaves
    ? `The log driver is ${name.slice(0, 40)}; look whether lines of today arrive in the central place.`
    : `The log driver is ${name.slice(0, 40)}, which sends nothing off the host; an agent could read it there.`;
  return [hardening('logs-leave-the-host', leaves, driver, because, 'hinted')];
}

/** A member of a Swarm cannot have it, so nothing is said about one. */
function liveRestore(info: Place): readonly Shown[] {
  const place = at(info, 'LiveRestoreEnabled');
  const set = booleanOf(place);
  if (!place || set === undefined || textOf(at(info, 'Swarm', 'LocalNodeState')) === 'active') return [];
  return [hardening('containers-outlive-the-daemon', set, place, `Live restore is ${set ? 'on' : 'off'}.`)];
}

function authorisation(plugins: Place | undefined): readonly Shown[] {
  if (!plugins) return [];
  const place = at(plugins, 'Authorization');
  const isSet = isGiven(place);
  const because = isSet ? 'A plug-in authorises commands.' : 'No plug-in authorises commands.';
  return [hardening('client-commands-are-authorised', isSet, place ?? plugins, because)];
}

/** Networks of the host itself are always among the insecure ones. */
function registries(config: Place | undefined): readonly Shown[] {
  if (!config) return [];
  const question = 'registries-are-reached-securely';
  const registry = entriesOf(at(config, 'IndexConfigs')).find(
    ([, index]) => booleanOf(at(index, 'Secure')) === false,
  );
  const network = itemsOf(at(config, 'InsecureRegistryCIDRs')).find(
    (range) => !/^(?:127\.|::1)/.test(textOf(range) ?? '127.'),
  );
  const insecure = registry?.[1] ?? network;
  return insecure
    ? [hardening(question, false, insecure, 'This registry or network is reached without checked TLS.')]
    : [hardening(question, true, config, 'Only registries on the host itself are reached without TLS.')];
}

function securityOptions(list: Place | undefined): readonly Shown[] {
  if (list?.datum.kind !== 'list') return [];
  const find = (pattern: RegExp) => itemsOf(list).find((option) => pattern.test(textOf(option) ?? ''));
  const namespaces = find(/^(?:name=)?(?:userns|rootless)\b/);
  const seccomp = find(/^(?:name=)?seccomp\b/);
  const privileges = find(/^(?:name=)?no-new-privileges\b/);
  const selinux = find(/^(?:name=)?selinux\b/);
  const isConfined = seccomp !== undefined && !/profile=unconfined/.test(textOf(seccomp) ?? '');
  return [
    hardening(
      'user-namespaces-are-used',
      namespaces !== undefined,
      namespaces ?? list,
      namespaces
        ? 'Root in a container is not root on the host.'
        : 'No user namespace is named among the options.',
    ),
    hardening(
      'seccomp-profile-fits',
      isConfined,
      seccomp ?? list,
      isConfined
        ? 'A seccomp profile applies to all containers; one of your own has to be compared with the built-in one.'
        : 'No seccomp profile applies to all containers.',
      'hinted',
    ),
    hardening(
      'containers-gain-no-privileges-by-default',
      privileges !== undefined,
      privileges ?? list,
      privileges
        ? 'The daemon sets no-new-privileges for all.'
        : 'Each container has to ask for no-new-privileges.',
    ),
    ...(selinux
      ? [
          hardening(
            'selinux-confines-containers',
            true,
            selinux,
            'The daemon labels containers for SELinux; look whether the host enforces.',
            'hinted',
          ),
        ]
      : []),
  ];
}

function warnings(list: Place | undefined): readonly Shown[] {
  const open = itemsOf(list).find((line) =>
    /API is accessible on .* without encryption/.test(textOf(line) ?? ''),
  );
  const because = 'Docker warns that its API is open on the network without TLS.';
  return open ? [hardening('daemon-asks-clients-for-certificates', false, open, because)] : [];
}

function system(place: Place | undefined): readonly Shown[] {
  const known = operatingSystem(textOf(place) ?? '');
  return place && known ? [readiness('operating-system', known.answer, place, known.because)] : [];
}

import { declaredPorts } from '../image-inspect/declared-ports.ts';
import { environmentPrograms } from '../image-inspect/environment-programs.ts';
import { at, booleanOf, entriesOf, isGiven, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { answer } from '../parsing/fields.ts';
import { isRoot } from '../parsing/is-root.ts';
import { readiness, type Shown } from '../parsing/shown.ts';
import { processorShown } from '../software/processor-shown.ts';
import { hostAccess } from './host-access.ts';
import { isPodman } from './is-podman.ts';

/** What an inspected container can tell of the application in it. */
export const applicationFields = [
  answer('container-status', 'State.Status'),
  answer('run-as', 'Config.User'),
  answer('host-access', 'HostConfig: NetworkMode, PidMode, CapAdd, Privileged; Mounts'),
  answer('listening-ports', 'Config.ExposedPorts'),
  answer('root-filesystem', 'HostConfig.ReadonlyRootfs and Tmpfs', 'stated'),
  answer('log-destination', 'HostConfig.LogConfig'),
  answer('hardware-devices', 'HostConfig.Devices and DeviceRequests'),
  answer('kernel-needs', 'HostConfig.Sysctls'),
  answer('operating-system', 'Platform', 'stated'),
  answer('cpu-architecture', 'ImageManifestDescriptor.platform.architecture', 'stated'),
  answer('language-runtime', 'version variables of Config.Env'),
  answer('runtime-support', 'version variables of Config.Env'),
  answer('middleware', 'version variables of Config.Env'),
];

/** Whether it is a container of Windows. */
export const isWindows = (container: Place): boolean => textOf(at(container, 'Platform')) === 'windows';

/** What an inspected container shows of the application in it; of one of Windows, what does not take Linux. */
export function application(container: Place): readonly Shown[] {
  const host = at(container, 'HostConfig');
  if (isWindows(container))
    return [
      ...status(at(container, 'State')),
      ...windows(at(container, 'Platform')),
      ...environmentPrograms(at(container, 'Config', 'Env')),
    ];
  return [
    ...status(at(container, 'State')),
    ...account(at(container, 'Config', 'User'), container),
    ...hostAccess(container, host),
    ...declaredPorts(at(container, 'Config', 'ExposedPorts')),
    ...rootFileSystem(container, host),
    ...log(at(host, 'LogConfig', 'Type')),
    ...hardware(host),
    ...kernel(at(host, 'Sysctls')),
    ...processorShown(at(container, 'ImageManifestDescriptor', 'platform', 'architecture')),
    ...environmentPrograms(at(container, 'Config', 'Env')),
  ];
}

const isRunning = (state: Place | undefined): boolean =>
  textOf(at(state, 'Status')) === 'running' || booleanOf(at(state, 'Running')) === true;

function status(state: Place | undefined): readonly Shown[] {
  if (!state) return [];
  return [
    isRunning(state)
      ? readiness(
          'container-status',
          'runs-in-containers',
          state,
          'The container runs; ask whether people work with it.',
        )
      : readiness('container-status', 'image-built', state, 'There is a container, but it does not run.'),
  ];
}

function account(user: Place | undefined, container: Place): readonly Shown[] {
  const place = user ?? at(container, 'Config');
  if (!place) return [];
  return [
    isRoot(textOf(user) ?? '')
      ? readiness(
          'run-as',
          'root-always',
          place,
          'The container starts as root; it may change to another account later.',
        )
      : readiness(
          'run-as',
          'fixed-user',
          place,
          'The container starts under this account; whether another works has to be tried.',
        ),
  ];
}

function rootFileSystem(container: Place, host: Place | undefined): readonly Shown[] {
  const place = at(host, 'ReadonlyRootfs');
  if (!place || booleanOf(place) !== true || !isRunning(at(container, 'State'))) return [];
  if (isPodman(container) && !isGiven(at(host, 'Tmpfs')))
    return [
      readiness(
        'root-filesystem',
        'known-paths',
        place,
        'It runs with a read-only root file system; Podman leaves /tmp, /var/tmp and /run writable unless told otherwise.',
      ),
    ];
  return isGiven(at(host, 'Tmpfs'))
    ? [
        readiness(
          'root-filesystem',
          'known-paths',
          place,
          'It runs with a read-only root file system and writes in the folders that are mounted as tmpfs.',
          'stated',
        ),
      ]
    : [
        readiness(
          'root-filesystem',
          'never-written',
          place,
          'It runs with a read-only root file system.',
          'stated',
        ),
      ];
}

function log(driver: Place | undefined): readonly Shown[] {
  const because = 'A log driver was chosen that sends standard output and standard error elsewhere.';
  return driver && /^(?:syslog|fluentd|gelf|splunk|awslogs|gcplogs|logentries)$/.test(textOf(driver) ?? '')
    ? [readiness('log-destination', 'standard-output', driver, because)]
    : [];
}

function hardware(host: Place | undefined): readonly Shown[] {
  const paths = itemsOf(at(host, 'Devices')).flatMap((device) => at(device, 'PathOnHost') ?? []);
  const attached = paths.find((path) =>
    /^\/dev\/(?:tty(?:S|USB|ACM)|bus\/usb|usb|st\d|nst\d|sg\d)/.test(textOf(path) ?? ''),
  );
  if (attached)
    return [
      readiness(
        'hardware-devices',
        'attached-to-the-machine',
        attached,
        'A device of the machine is passed in.',
      ),
    ];
  const gpu =
    paths.find((path) => /^\/dev\/(?:nvidia|dri|kfd)/.test(textOf(path) ?? '')) ??
    itemsOf(at(host, 'DeviceRequests')).find((request) =>
      itemsOf(at(request, 'Capabilities')).some((set) => itemsOf(set).some((name) => textOf(name) === 'gpu')),
    );
  return gpu ? [readiness('hardware-devices', 'gpu', gpu, 'A graphics processor is passed in.')] : [];
}

function kernel(parameters: Place | undefined): readonly Shown[] {
  const [first] = entriesOf(parameters);
  if (!first) return [];
  return [
    readiness('kernel-needs', 'kernel-parameters', first[1], 'A kernel parameter is set for the container.'),
  ];
}

function windows(platform: Place | undefined): readonly Shown[] {
  return platform
    ? [readiness('operating-system', 'windows-server', platform, 'It is a container of Windows.', 'stated')]
    : [];
}

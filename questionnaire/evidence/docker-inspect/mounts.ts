import { at, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { row } from '../parsing/fields.ts';
import { hardening, type Shown } from '../parsing/shown.ts';

/** What an inspected container can tell of its mounts. */
export const mountFields = [
  row('host-directories-are-not-mounted', 'Mounts[].Source'),
  row('runtime-socket-is-not-mounted', 'Mounts[].Source'),
  row('mounts-do-not-propagate', 'Mounts[].Propagation'),
];

const sensitive =
  /^\/(?:$|(?:boot|dev|etc|lib|lib64|proc|sys|usr|var\/lib\/(?:docker|containerd|containers|kubelet))(?:\/|$))/;
/** Directories of the host that hold some of its secrets, sockets or data beside what an application may need. */
const mixed = /^\/(?:home|root|run|var|var\/lib|var\/run)\/?$/;
const wholeDirectory = /^\/(?:boot|dev|etc|lib|lib64|proc|sys|usr|var\/lib\/docker)?\/?$/;
const runtimeSocket = /(?:^|\/)(?:docker|containerd|crio|podman)\.sock$|^\/(?:var\/)?run\/?$/;

/** What the mounts of an inspected container show. */
export function mounts(container: Place): readonly Shown[] {
  const list = at(container, 'Mounts');
  if (list?.datum.kind !== 'list') return [];
  const members = itemsOf(list);
  const sources = members
    .filter(
      (mount) => (textOf(at(mount, 'Type')) ?? 'bind') === 'bind' && textOf(at(mount, 'Name')) === undefined,
    )
    .flatMap((mount) => at(mount, 'Source') ?? []);
  return [directories(sources, list), sockets(sources, list), propagation(members, list)];
}

function directories(sources: readonly Place[], list: Place): Shown {
  const question = 'host-directories-are-not-mounted';
  const whole = sources.find((source) => wholeDirectory.test(textOf(source) ?? ' '));
  if (whole) return hardening(question, false, whole, 'This is a sensitive directory of the host.');
  const below = sources.find((source) => sensitive.test(textOf(source) ?? ''));
  if (below) {
    const because =
      'This lies in a sensitive directory of the host; a single file that is only read may do no harm.';
    return hardening(question, false, below, because, 'hinted');
  }
  const doubtful = sources.find((source) => mixed.test(textOf(source) ?? ''));
  if (doubtful) {
    const because =
      'This directory holds more of the host than one application needs; mount the one folder below it.';
    return hardening(question, false, doubtful, because, 'hinted');
  }
  return hardening(question, true, list, 'No sensitive directory of the host is mounted.');
}

function sockets(sources: readonly Place[], list: Place): Shown {
  const question = 'runtime-socket-is-not-mounted';
  const found = sources.find((source) => runtimeSocket.test(textOf(source) ?? ''));
  return found
    ? hardening(question, false, found, 'Who reaches the socket of the runtime commands the host.')
    : hardening(question, true, list, 'No socket of a container runtime is mounted.');
}

function propagation(members: readonly Place[], list: Place): Shown {
  const question = 'mounts-do-not-propagate';
  const shared = members
    .flatMap((mount) => at(mount, 'Propagation') ?? [])
    .find((place) => /^r?shared$/.test(textOf(place) ?? ''));
  return shared
    ? hardening(question, false, shared, 'What is mounted below it in the container appears on the host.')
    : hardening(question, true, list, 'No mount is propagated to the host.');
}

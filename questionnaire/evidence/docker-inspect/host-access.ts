import { at, booleanOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { readiness, type Shown } from '../parsing/shown.ts';

const question = 'host-access';

/** What an inspected container is given of its host, which hints at what the application in it uses. */
export function hostAccess(container: Place, host: Place | undefined): readonly Shown[] {
  const network = at(host, 'NetworkMode');
  const processes = at(host, 'PidMode');
  const privilege = at(host, 'Privileged');
  const added = itemsOf(at(host, 'CapAdd')).find(
    (name) => !/^(?:CAP_)?NET_BIND_SERVICE$/i.test(textOf(name) ?? ''),
  );
  const path = itemsOf(at(container, 'Mounts'))
    .flatMap((mount) => at(mount, 'Source') ?? [])
    .find((source) => /\.sock$|^\/$|^\/(?:proc|sys|dev|run|var\/run)(?:\/|$)/.test(textOf(source) ?? ''));
  const shown: Shown[] = [];
  if (path) shown.push(readiness(question, 'host-paths', path, 'A path of the host itself is mounted.'));
  if (network && textOf(network) === 'host')
    shown.push(readiness(question, 'host-network', network, 'The container uses the network of the host.'));
  if (added) shown.push(readiness(question, 'added-capabilities', added, 'A kernel capability is added.'));
  else if (privilege && booleanOf(privilege))
    shown.push(
      readiness(question, 'added-capabilities', privilege, 'A privileged container has all capabilities.'),
    );
  if (processes && textOf(processes) === 'host')
    shown.push(
      readiness(question, 'other-processes', processes, 'The container sees the processes of the host.'),
    );
  return shown.length > 0 || !host
    ? shown
    : [readiness(question, 'none', host, 'Nothing of the host is given to the container.')];
}

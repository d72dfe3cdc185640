import { at, entriesOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { row } from '../parsing/fields.ts';
import { hardening, type Shown } from '../parsing/shown.ts';

/** What an inspected container can tell of namespaces, networks and published ports. */
export const sharingFields = [
  row('host-network-is-not-shared', 'HostConfig.NetworkMode'),
  row('host-ipc-is-not-shared', 'HostConfig.IpcMode'),
  row('host-uts-is-not-shared', 'HostConfig.UTSMode'),
  row('default-bridge-is-not-used', 'NetworkSettings.Networks'),
  row('no-privileged-host-port-is-mapped', 'NetworkSettings.Ports, HostConfig.PortBindings: HostPort'),
  row('ports-are-bound-to-one-interface', 'NetworkSettings.Ports, HostConfig.PortBindings: HostIp'),
  row('only-needed-ports-are-open', 'NetworkSettings.Ports, HostConfig.PortBindings', 'hinted'),
];

/** What an inspected container shares with its host. */
export function sharing(container: Place): readonly Shown[] {
  const host = at(container, 'HostConfig');
  return [
    ...namespace('host-network-is-not-shared', at(host, 'NetworkMode'), 'network'),
    ...namespace('host-ipc-is-not-shared', at(host, 'IpcMode'), 'IPC namespace'),
    ...namespace('host-uts-is-not-shared', at(host, 'UTSMode'), 'UTS namespace'),
    ...bridge(at(container, 'NetworkSettings', 'Networks')),
    ...published(container, host),
  ];
}

function namespace(question: string, mode: Place | undefined, what: string): readonly Shown[] {
  const text = textOf(mode);
  if (!mode || text === undefined) return [];
  if (text === 'host') return [hardening(question, false, mode, `The ${what} is that of the host.`)];
  // Docker shares no IPC namespace that is that of the host.
  if (text.startsWith('container:') && question !== 'host-ipc-is-not-shared') {
    const because = `The ${what} is that of another container; look whether that one shares it with the host.`;
    return [hardening(question, true, mode, because, 'hinted')];
  }
  return [hardening(question, true, mode, `The ${what} is not that of the host.`)];
}

function bridge(networks: Place | undefined): readonly Shown[] {
  if (networks?.datum.kind !== 'mapping' || networks.datum.entries.size === 0) return [];
  // Podman's own default network is another one, of which nothing is asked.
  if (at(networks, 'podman')) return [];
  const found = at(networks, 'bridge');
  const because = found
    ? 'The container is on the default bridge docker0.'
    : 'The container is not on docker0.';
  return [hardening('default-bridge-is-not-used', !found, found ?? networks, because)];
}

/** A container that does not run has its ports only in `PortBindings`. */
function published(container: Place, host: Place | undefined): readonly Shown[] {
  const maps = [at(container, 'NetworkSettings', 'Ports'), at(host, 'PortBindings')];
  const known = maps.find((map) => map?.datum.kind === 'mapping');
  // In the network of another one, the ports are published there.
  if (!known || /^(?:host$|container:)/.test(textOf(at(host, 'NetworkMode')) ?? '')) return [];
  const bindings = maps.flatMap((map) => entriesOf(map).flatMap(([, list]) => itemsOf(list)));
  if (bindings.length === 0) {
    const because = 'No port of the host leads to the container.';
    return [
      hardening('no-privileged-host-port-is-mapped', true, known, because),
      hardening('ports-are-bound-to-one-interface', true, known, because),
      hardening('only-needed-ports-are-open', true, known, because, 'hinted'),
    ];
  }
  const low = bindings.flatMap((one) => at(one, 'HostPort') ?? []).find(isLow);
  const wide = bindings.find((one) => /^(?:|0\.0\.0\.0|::|\*)$/.test(textOf(at(one, 'HostIp')) ?? ''));
  return [
    low
      ? hardening(
          'no-privileged-host-port-is-mapped',
          false,
          low,
          'A port of the host below 1024 leads to the container.',
        )
      : hardening(
          'no-privileged-host-port-is-mapped',
          true,
          known,
          'All mapped ports of the host are 1024 or higher.',
        ),
    wide
      ? hardening(
          'ports-are-bound-to-one-interface',
          false,
          at(wide, 'HostIp') ?? wide,
          'The port is open on all interfaces of the host.',
        )
      : hardening('ports-are-bound-to-one-interface', true, known, 'Each port is bound to one address.'),
  ];
}

function isLow(port: Place): boolean {
  const number = Number(textOf(port));
  return number > 0 && number < 1024;
}

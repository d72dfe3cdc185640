import { entriesOf, type Place } from '../parsing/datum.ts';
import { listeningPort } from '../parsing/listening-port.ts';
import { hardening, readiness, type Shown } from '../parsing/shown.ts';

/** What the ports show that an image or container declares, as the keys of a mapping such as `8080/tcp`. */
export function declaredPorts(exposed: Place | undefined): readonly Shown[] {
  const ports = entriesOf(exposed).flatMap(([name, place]) => {
    const port = listeningPort(name);
    return port === undefined ? [] : [{ port, place }];
  });
  const [first] = ports;
  if (!first) return [];
  const low = ports.find(({ port }) => port < 1024);
  const shown: Shown[] = [
    low
      ? readiness(
          'listening-ports',
          'configurable',
          low.place,
          `Port ${low.port} is declared, which is below 1024; whether a setting can change it has to be tried.`,
        )
      : readiness('listening-ports', 'above-1023', first.place, 'All declared ports are 1024 or higher.'),
  ];
  const ssh = ports.find(({ port }) => port === 22);
  if (ssh)
    shown.push(
      hardening('containers-run-no-sshd', false, ssh.place, 'Port 22 is that of an SSH server.', 'hinted'),
    );
  return shown;
}

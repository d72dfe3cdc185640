import { cisDocker } from '../../source.ts';
import { type Entry, entries } from '../entry.ts';
import { onDockerHosts } from '../on-docker-hosts.ts';
import type { Table } from '../table.ts';

interface Secured<Id extends string>
  extends Pick<Entry<Id>, 'id' | 'title' | 'why' | 'exposure' | 'correction'> {
  readonly row: string;
  readonly file: string;
  /** The words between `stat -c '%a %U:%G'` and its result: a path, or a command that prints it. */
  readonly path: string;
  readonly mode: string;
  readonly owner: string;
  /** The ids of owner and mode in the CIS Docker Benchmark 1.6. */
  readonly cis: { readonly owner: string; readonly mode: string };
  /** When the file need not exist. */
  readonly absent?: string;
}

const secured = <const Id extends string>(file: Secured<Id>): Entry<Id> => ({
  id: file.id,
  rows: [file.row],
  asks: `Has ${file.file} mode ${file.mode} or stricter and the owner ${file.owner}?`,
  element: file.file,
  recommended: `mode ${file.mode} or stricter, owner ${file.owner}`,
  title: file.title,
  why: file.why,
  check: [
    `Run \`stat -Lc '%a %U:%G' ${file.path}\` on each host.`,
    `A yes is ${file.owner} and a mode with no bit that ${file.mode} lacks (${stricterThan[file.mode]}).`,
    file.absent,
  ]
    .filter(Boolean)
    .join(' '),
  fix: `Run \`chown ${file.owner} ${file.path}\` and \`chmod ${file.mode} ${file.path}\`, and put both into the tool that builds the host, so that the next installation has them.`,
  evidence: `docker-bench-security JSON, results ${file.cis.owner} and ${file.cis.mode}`,
  ...onDockerHosts,
  exposure: file.exposure,
  change: 'setting',
  sources: [
    cisDocker(`${file.cis.owner} The owner of ${file.file} is ${file.owner}`),
    cisDocker(`${file.cis.mode} The mode of ${file.file} is ${file.mode} or stricter`),
  ],
  ...(file.correction ? { correction: file.correction } : {}),
});

const stricterThan: Readonly<Record<string, string>> = {
  '400': '400 or 000 are, 440 is not',
  '444': '440 and 400 are, 644 is not, although root alone could write it',
  '644': '640 and 600 are, 664 and 755 are not',
  '660': '600 is, 666 and 770 are not',
  '755': '750 and 700 are, 775 and 757 are not',
};

/** Modes and owners of the files from which the Docker daemon takes its orders. */
export const dockerDaemonFiles: Table = {
  id: 'docker-daemon-files',
  title: 'Docker daemon files',
  intro: 'Shows whether anybody but root can change how the daemon starts, or read the keys that it keeps.',
  heading: 'Docker Daemon Configuration Files',
  entries: entries([
    secured({
      id: 'docker-service-file-is-protected',
      row: 'docker-service',
      file: 'the docker.service file',
      path: '"$(systemctl show --value -p FragmentPath docker.service)"',
      mode: '644',
      owner: 'root:root',
      cis: { owner: '3.1', mode: '3.2' },
      title: 'Only root can change how systemd starts the Docker daemon',
      why: 'systemd starts the daemon as root with the command line in this file. Whoever can write it can add an open TCP port, or run any program as root at the next restart.',
      exposure: 'high',
      absent: 'Look at drop-in files in /etc/systemd/system/docker.service.d too; they count the same.',
      correction:
        'The training workshop asks for a mode "as appropriate", which nobody can check; the CIS benchmark means 644 or stricter by it.',
    }),
    secured({
      id: 'docker-socket-unit-is-protected',
      row: 'docker-socket-unit',
      file: 'the docker.socket file',
      path: '"$(systemctl show --value -p FragmentPath docker.socket)"',
      mode: '644',
      owner: 'root:root',
      cis: { owner: '3.3', mode: '3.4' },
      title: 'Only root can change which socket systemd opens for Docker',
      why: 'The unit sets where the socket of the daemon is, with which mode and for which group. One changed line opens the daemon, and with it root on the host, to every account.',
      exposure: 'high',
      absent:
        'Where systemd knows no docker.socket, the row is not applicable: the daemon opens its socket itself.',
    }),
    secured({
      id: 'docker-directory-is-protected',
      row: 'etc-docker',
      file: 'the directory /etc/docker',
      path: '/etc/docker',
      mode: '755',
      owner: 'root:root',
      cis: { owner: '3.5', mode: '3.6' },
      title: 'Only root can add or replace files in /etc/docker',
      why: 'The directory holds daemon.json and the certificates of registries. Write access to a directory is enough to replace a file in it, whatever the mode of that file.',
      exposure: 'high',
    }),
    secured({
      id: 'registry-certificates-are-protected',
      row: 'registry-certificate',
      file: 'each registry certificate file',
      path: '/etc/docker/certs.d/*/*',
      mode: '444',
      owner: 'root:root',
      cis: { owner: '3.7', mode: '3.8' },
      title: 'The certificates that make a registry trusted cannot be replaced',
      why: 'The daemon trusts a registry whose certificate one of these files signs. A replaced one lets a false registry hand out images under the names of yours.',
      exposure: 'medium',
      absent:
        'Without the directory /etc/docker/certs.d the row is not applicable. A client key there (*.key) must be 400.',
    }),
    secured({
      id: 'tls-ca-certificate-is-protected',
      row: 'tls-ca-certificate',
      file: 'the TLS CA certificate file',
      path: '<tlscacert of daemon.json>',
      mode: '444',
      owner: 'root:root',
      cis: { owner: '3.9', mode: '3.10' },
      title: 'The certificate that decides which clients may command the daemon cannot be replaced',
      why: 'A client that this authority signed may command the daemon over the network, which is root on the host. Whoever replaces the file signs such clients at will.',
      exposure: 'high',
      absent: 'Where the daemon listens on no TCP port, the row is not applicable.',
    }),
    secured({
      id: 'server-certificate-is-protected',
      row: 'docker-server-certificate',
      file: 'the Docker server certificate file',
      path: '<tlscert of daemon.json>',
      mode: '444',
      owner: 'root:root',
      cis: { owner: '3.11', mode: '3.12' },
      title: 'The certificate with which the daemon proves itself cannot be replaced',
      why: 'Clients recognise the daemon by it. A replaced or damaged one locks out the administrators, or trains them to switch verification off.',
      exposure: 'medium',
      absent: 'Where the daemon listens on no TCP port, the row is not applicable.',
    }),
    secured({
      id: 'server-key-is-protected',
      row: 'docker-server-certificate-key',
      file: 'the Docker server certificate key file',
      path: '<tlskey of daemon.json>',
      mode: '400',
      owner: 'root:root',
      cis: { owner: '3.13', mode: '3.14' },
      title: 'Only root can read the private key of the daemon',
      why: 'A reader of the key can pose as the daemon and take in what administrators send it: commands, images, and the secrets in environment variables.',
      exposure: 'high',
      absent:
        'Where the daemon listens on no TCP port, the row is not applicable. A key that others could read has to be replaced, not only locked away.',
    }),
    secured({
      id: 'docker-socket-is-protected',
      row: 'docker-socket',
      file: 'the Docker socket file',
      path: '/var/run/docker.sock',
      mode: '660',
      owner: 'root:docker',
      cis: { owner: '3.15', mode: '3.16' },
      title: 'Only root and the group docker can talk to the daemon',
      why: 'Who can write to the socket can start a container that mounts the whole host, and so is root without a password and without a line in the sudo log.',
      exposure: 'high',
    }),
    secured({
      id: 'daemon-json-is-protected',
      row: 'daemon-json',
      file: 'the daemon.json file',
      path: '/etc/docker/daemon.json',
      mode: '644',
      owner: 'root:root',
      cis: { owner: '3.17', mode: '3.18' },
      title: 'Only root can change the settings of the daemon',
      why: 'Nearly every setting of the daemon can be switched off in this file, from the trusted registries to seccomp, and the next restart puts it into force.',
      exposure: 'high',
      absent: 'Where the file does not exist, the row is not applicable.',
    }),
    secured({
      id: 'default-docker-is-protected',
      row: 'etc-default-docker',
      file: 'the file /etc/default/docker',
      path: '/etc/default/docker',
      mode: '644',
      owner: 'root:root',
      cis: { owner: '3.19', mode: '3.20' },
      title: 'Only root can change the start options of Docker on Debian and Ubuntu',
      why: 'Where a start script or unit reads it, the file adds options to the daemon and sets its proxy, through which every image pull then goes.',
      exposure: 'medium',
      absent: 'Where the file does not exist, as on Red Hat systems, the row is not applicable.',
    }),
    secured({
      id: 'sysconfig-docker-is-protected',
      row: 'etc-sysconfig-docker',
      file: 'the file /etc/sysconfig/docker',
      path: '/etc/sysconfig/docker',
      mode: '644',
      owner: 'root:root',
      cis: { owner: '3.22', mode: '3.21' },
      title: 'Only root can change the start options of Docker on Red Hat systems',
      why: 'Where the unit reads it, the file adds options to the daemon and sets its proxy, through which every image pull then goes.',
      exposure: 'medium',
      absent: 'Where the file does not exist, as on Debian and Ubuntu, the row is not applicable.',
    }),
  ]),
};

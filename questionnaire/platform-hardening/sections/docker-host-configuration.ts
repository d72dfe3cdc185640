import { cisDocker } from '../../source.ts';
import { entries } from '../entry.ts';
import { onDockerHosts } from '../on-docker-hosts.ts';
import type { Table } from '../table.ts';

/** The host under the Docker daemon. */
export const dockerHostConfiguration: Table = {
  id: 'docker-host-configuration',
  title: 'Docker host',
  intro: 'Shows whether the machine under the containers is as well kept as the containers should be.',
  heading: 'Host Configuration',
  entries: entries([
    {
      ...onDockerHosts,
      id: 'host-system-is-hardened',
      rows: ['host-operating-system'],
      asks: 'Was the operating system of each Docker host hardened against a named baseline?',
      element: 'the operating system of the host',
      recommended: 'hardened against a named baseline',
      title: 'The operating system of each host is hardened against a named baseline',
      why: 'All containers share the kernel of the host. Whoever takes over the host through a weak service or an old kernel has every container on it, and no setting of Docker helps.',
      check:
        'Ask for the baseline (a CIS benchmark of the distribution, or one of your department) and for a scan of each host against it, such as the report of `oscap xccdf eval`. A yes is a scan of the last twelve months whose deviations are mended or accepted in writing.',
      fix: 'Choose the baseline of the distribution, scan each host with OpenSCAP, and mend what fails. Remove services that the containers do not need; a Docker host needs SSH, time, logging and little else.',
      evidence: 'docker-bench-security JSON, result 1.2.1 (for information only)',
      exposure: 'high',
      change: 'rebuild',
      sources: [cisDocker('1.2.1 The container host has been hardened')],
    },
    {
      ...onDockerHosts,
      id: 'docker-is-up-to-date',
      rows: ['docker-version'],
      asks: 'Does every host run a Docker Engine version that still gets security fixes, with the latest of them?',
      element: 'the version of Docker Engine',
      recommended: 'up to date',
      title: 'Docker Engine is a supported version with the latest fixes',
      why: 'Faults in the daemon, containerd and runc that let a container reach the host are found every year. An attacker needs only the version number to choose one.',
      check:
        "Run `docker version --format '{{.Server.Version}}'` and compare it with the release notes of Docker Engine, or with the updates of the distribution that supplies it. A yes is a release line that is still maintained, with no security fix outstanding for more than a month.",
      fix: 'Update docker-ce (or the package of the distribution), containerd.io and runc from their repositories on a test host, then host by host. Put the update into the monthly patch round.',
      evidence:
        '`docker version --format json`, field .Server.Version; docker-bench-security JSON, result 1.2.2',
      exposure: 'high',
      change: 'setting',
      sources: [cisDocker('1.2.2 The version of Docker is up to date')],
    },
    {
      ...onDockerHosts,
      id: 'containers-have-their-own-partition',
      rows: ['disk-partitions'],
      asks: 'Is the data directory of Docker on a partition or volume of its own?',
      element: 'the partition of the data directory of Docker',
      recommended: 'separate',
      title: 'The data of Docker is on a partition of its own',
      why: 'Images, layers and logs grow without asking. When they fill the root file system, the host can no longer log in users, write audit records or start services.',
      check:
        'Run `findmnt --target "$(docker info --format \'{{.DockerRootDir}}\')"`. A yes is a TARGET that is the data directory, or a directory made for it; `/` is a no. Where the containerd image store is used, look at /var/lib/containerd as well.',
      fix: 'Make a logical volume for the data directory, stop Docker, copy the directory with `rsync -aHAX`, mount the volume in its place and start Docker. Do it when the host is built next if it is rebuilt anyway.',
      evidence:
        'docker-bench-security JSON, result 1.1.1; `docker info`, field .DockerRootDir, with /etc/fstab',
      exposure: 'low',
      change: 'reinstall',
      sources: [cisDocker('1.1.1 Containers have a partition of their own')],
    },
    {
      ...onDockerHosts,
      id: 'docker-users-are-trusted',
      rows: ['user-accounts'],
      asks: 'Are only people who may be root on the host allowed to command the Docker daemon?',
      element: 'access to the Docker daemon',
      recommended: 'trusted users only',
      title: 'Only people who may be root can command the daemon',
      why: 'A member of the group docker can start a container that mounts the root directory of the host. Membership is therefore root, without the password and the log that sudo asks for.',
      check:
        'Run `getent group docker` and `getent passwd` for accounts whose primary group it is. A yes is a list in which every account belongs to a named person or service with a reason to be root; an account that a build server shares with all projects is a no.',
      fix: 'Remove every other account with `gpasswd -d <user> docker`. Give developers rootless Docker or Podman, and let build servers build without a daemon, for example with Buildah.',
      evidence: 'docker-bench-security JSON, result 1.1.2, items (the members of the group)',
      exposure: 'high',
      change: 'setting',
      sources: [cisDocker('1.1.2 Only trusted users control the Docker daemon')],
    },
    {
      ...onDockerHosts,
      id: 'docker-files-are-audited',
      rows: ['auditing'],
      asks: 'Does the audit system of each host record changes to the programs, units and settings of Docker?',
      element: 'auditing of the files and directories of Docker',
      recommended: 'configured for each of them',
      title: 'Changes to the programs, units and settings of Docker are recorded',
      why: 'These files decide what runs as root. Without an audit record nobody can tell who opened the daemon to the network, or replaced runc, and when.',
      check:
        'Run `auditctl -l`. A yes is a rule for each of these that exists on the host: /usr/bin/dockerd, the docker.service and docker.socket units (`systemctl show --value -p FragmentPath docker.service docker.socket`), /etc/default/docker, /etc/docker/daemon.json, /usr/bin/containerd and the path of runc (`command -v runc`).',
      fix: 'Write one line a path into /etc/audit/rules.d/docker.rules, such as `-w /etc/docker/daemon.json -p wa -k docker`, load them with `augenrules --load`, and send the audit log off the host.',
      evidence:
        'lines `-w <path> … -k docker` of audit.rules; docker-bench-security JSON, results 1.1.3, 1.1.7, 1.1.9, 1.1.10, 1.1.11, 1.1.14 and 1.1.18',
      exposure: 'low',
      change: 'setting',
      sources: [
        cisDocker('1.1.3 Auditing of the Docker daemon'),
        cisDocker('1.1.7 and 1.1.9 Auditing of docker.service and docker.socket'),
        cisDocker('1.1.10 and 1.1.11 Auditing of /etc/default/docker and daemon.json'),
        cisDocker('1.1.14 and 1.1.18 Auditing of containerd and runc'),
      ],
      correction:
        'The training workshop names /usr/sbin/runc; the packages install it as /usr/bin/runc, and a rule for a path that does not exist records nothing. It leaves out the daemon itself, which the CIS benchmark asks for too.',
    },
  ]),
};

import { cisDocker } from '../../../source.ts';
import { entries } from '../../entry.ts';
import { onDockerHosts } from '../../on-docker-hosts.ts';

/** What keeps containers from the host and from the daemon: the second slide table, and the log that goes off the host. */
export const isolation = entries([
  {
    ...onDockerHosts,
    id: 'default-ulimits-are-set',
    rows: ['default-ulimit'],
    asks: 'Are default limits for open files and processes set for all containers (`default-ulimits`)?',
    element: 'default-ulimits',
    recommended: 'set as the workloads need',
    title: 'Containers have default limits for open files and processes',
    why: 'Without a default a container inherits the limits of the daemon, which systemd usually sets to infinity. One that opens files without end then starves all others on the host.',
    check:
      'Look for default-ulimits in /etc/docker/daemon.json, or run `docker run --rm <image> sh -c "ulimit -n"`. A yes is a number that somebody chose for the workloads; unlimited, or a number in the hundreds of millions, is a no.',
    fix: 'Measure what the largest container needs, and set for example `"default-ulimits": {"nofile": {"Name": "nofile", "Soft": 1024, "Hard": 65536}}`. A container that needs more says so itself.',
    evidence: 'daemon.json, key default-ulimits; docker-bench-security JSON, result 2.8',
    exposure: 'low',
    change: 'setting',
    sources: [cisDocker('2.8 The default ulimit is configured appropriately')],
  },
  {
    ...onDockerHosts,
    id: 'user-namespaces-are-used',
    rows: ['user-namespaces'],
    asks: 'Is root inside a container an ordinary user on the host (`userns-remap`, or rootless Docker)?',
    element: 'userns-remap',
    recommended: 'default, or an account made for it',
    title: 'Root inside a container is an ordinary user on the host',
    why: 'Without user namespaces root in a container is root on the host. A fault in the kernel or in runc then hands over the host, and not only one container.',
    check:
      "Run `docker info --format '{{json .SecurityOptions}}'`. A yes is name=userns or name=rootless in the list.",
    fix: 'Set `"userns-remap": "default"` on a new host and move the containers there one by one: images are pulled anew, and volumes need new owners. Containers that share a namespace with the host cannot use it.',
    evidence:
      'daemon.json, key userns-remap; `docker info`, field .SecurityOptions; docker-bench-security JSON, result 2.9',
    exposure: 'medium',
    change: 'reinstall',
    sources: [cisDocker('2.9 User namespace support is enabled')],
  },
  {
    ...onDockerHosts,
    id: 'default-cgroup-is-used',
    rows: ['default-cgroup'],
    asks: 'Does the daemon put containers under its default cgroup (no `cgroup-parent`)?',
    element: 'cgroup-parent',
    recommended: 'not set',
    title: 'The daemon puts containers under its default cgroup',
    why: 'Limits, monitoring and the kill of runaway processes follow the cgroup. Under another parent containers can share the limits of, or escape the limits meant for, something else.',
    check:
      'Look for cgroup-parent in /etc/docker/daemon.json and for --cgroup-parent in `ps -o args= -C dockerd`. A yes is that there is none, or that a written decision gives the reason for it.',
    fix: 'Remove cgroup-parent, restart Docker, and check with `systemd-cgls` that the containers stand under system.slice or docker.',
    evidence: 'daemon.json, key cgroup-parent; docker-bench-security JSON, result 2.10',
    exposure: 'low',
    change: 'setting',
    sources: [cisDocker('2.10 The default cgroup usage has been confirmed')],
  },
  {
    ...onDockerHosts,
    id: 'base-device-size-is-unchanged',
    rows: ['base-device-size'],
    asks: 'Is the base device size of the devicemapper driver left at its default?',
    element: 'storage-opts, dm.basesize',
    recommended: 'not set until needed',
    title: 'The base device size of devicemapper is left at its default',
    why: 'A larger base device lets each container write more before anybody notices, so that one can fill the storage of all.',
    check:
      "Look for dm.basesize in storage-opts of /etc/docker/daemon.json. A yes is that it is not there, or that `docker info --format '{{.Driver}}'` is another driver. From Docker Engine 25 on choose the last answer.",
    fix: 'Remove dm.basesize and move to overlay2, where the partition of the data directory sets the limit; this means to pull the images again.',
    evidence: 'daemon.json, key storage-opts; docker-bench-security JSON, result 2.11',
    exposure: 'low',
    change: 'reinstall',
    sources: [cisDocker('2.11 The base device size is not changed until needed')],
    goneSince:
      'Docker Engine 25 removed the devicemapper driver, and the option with it; the size of the partition, and quotas of the file system, take its place.',
  },
  {
    ...onDockerHosts,
    id: 'client-commands-are-authorised',
    rows: ['client-authorisation'],
    asks: 'Does an authorisation plug-in decide which client may give the daemon which command?',
    element: 'authorization-plugins',
    recommended: 'at least one',
    title: 'An authorisation plug-in decides which commands a client may give',
    why: 'The daemon itself knows no roles: who can connect can do everything, from reading secrets of other containers to mounting the host.',
    check:
      "Run `docker info --format '{{json .Plugins.Authorization}}'`. A yes is a plug-in in the list whose rules differ by client. If a single team of administrators alone can connect, the row can be not applicable with that reason.",
    fix: 'Decide first whether several teams have to share the daemon; separate hosts, or rootless Docker for each team, are simpler. Otherwise install a plug-in such as opa-docker-authz and name it in authorization-plugins.',
    evidence:
      'daemon.json, key authorization-plugins; `docker info`, field .Plugins.Authorization; docker-bench-security JSON, result 2.12',
    exposure: 'medium',
    change: 'reinstall',
    sources: [cisDocker('2.12 Authorization for Docker client commands is enabled')],
  },
  {
    ...onDockerHosts,
    id: 'logs-leave-the-host',
    rows: ['centralised-logging', 'remote-logging'],
    asks: 'Do the logs of all containers leave the host for one central place?',
    element: 'log-driver',
    recommended: 'a driver, or an agent, that sends logs to a central place',
    title: 'Logs of containers are collected in a central place off the host',
    why: 'Logs that lie on the host go with the container that is removed, and an intruder who has the host can change them.',
    check:
      "Run `docker info --format '{{.LoggingDriver}}'`. A yes is a driver that sends (syslog, journald with forwarding, fluentd, gelf, splunk, awslogs), or json-file or local with an agent that ships them; prove it by finding a line of today in the central place.",
    fix: 'Install the log agent of your department on the host, or set log-driver and log-opts in daemon.json to its collector with TLS; containers keep the old driver until they are made anew.',
    evidence:
      'daemon.json, key log-driver; `docker info`, field .LoggingDriver (an agent is not seen there); docker-bench-security JSON, result 2.13',
    exposure: 'medium',
    change: 'setting',
    sources: [cisDocker('2.13 Centralized and remote logging is configured')],
  },
]);

import { cisDocker } from '../../../source.ts';
import { entries } from '../../entry.ts';
import { onDockerHosts } from '../../on-docker-hosts.ts';

/** How the daemon runs containers: the third slide table. */
export const running = entries([
  {
    ...onDockerHosts,
    id: 'containers-outlive-the-daemon',
    rows: ['live-restore'],
    asks: 'Do containers keep running while the daemon restarts (`"live-restore": true`)?',
    element: 'live-restore',
    recommended: 'true',
    title: 'Containers keep running while the daemon restarts',
    why: 'Without it every restart of the daemon stops all containers, so that security updates of Docker wait for the next maintenance window.',
    check:
      "Run `docker info --format '{{.LiveRestoreEnabled}}'`. A yes is true. On a member of a Swarm the setting is not available: mark the row not applicable with that reason.",
    fix: 'Set `"live-restore": true` in /etc/docker/daemon.json and run `systemctl reload docker`; no container stops.',
    evidence:
      '`docker info`, field .LiveRestoreEnabled; daemon.json, key live-restore; docker-bench-security JSON, result 2.15',
    exposure: 'low',
    change: 'setting',
    sources: [cisDocker('2.15 Live restore is enabled')],
  },
  {
    ...onDockerHosts,
    id: 'userland-proxy-is-off',
    rows: ['userland-proxy'],
    asks: 'Is the userland proxy switched off (`"userland-proxy": false`)?',
    element: 'userland-proxy',
    recommended: 'false',
    title: 'Published ports need no proxy process',
    why: 'The daemon otherwise starts one more process for each published port, which runs with its rights and hides the address of the client from the logs of the container.',
    check:
      'Look for userland-proxy in /etc/docker/daemon.json, or run `pgrep -c docker-proxy` while a port is published. A yes is false in the file and 0 processes; absent means on, which is a no.',
    fix: 'Set `"userland-proxy": false` and restart Docker, after trying on a test host that containers still reach their own published ports from the host itself.',
    evidence: 'daemon.json, key userland-proxy; docker-bench-security JSON, result 2.16',
    exposure: 'low',
    change: 'setting',
    sources: [cisDocker('2.16 The userland proxy is disabled')],
  },
  {
    ...onDockerHosts,
    id: 'seccomp-profile-fits',
    rows: ['custom-seccomp-profile'],
    asks: 'Does the daemon apply its built-in seccomp profile, or a stricter one of yours, to all containers?',
    element: 'seccomp-profile',
    recommended: 'the built-in profile, or a stricter one where appropriate',
    title: 'A seccomp profile limits the system calls of all containers',
    why: 'The built-in profile keeps dozens of system calls from containers through which kernels were broken. A custom one that was made too wide, or unconfined, takes that away from all of them at once.',
    check:
      "Run `docker info --format '{{json .SecurityOptions}}'`. A yes is name=seccomp with profile=builtin (default on older versions), or the path of a profile of which somebody can show what it forbids more; unconfined, or no entry, is a no.",
    fix: 'Remove seccomp-profile from daemon.json to return to the built-in one. Write a profile of your own only for a workload that was measured, and give it to that container alone.',
    evidence:
      'daemon.json, key seccomp-profile; `docker info`, field .SecurityOptions; docker-bench-security JSON, result 2.17',
    exposure: 'medium',
    change: 'setting',
    sources: [cisDocker('2.17 A daemon-wide custom seccomp profile is applied if appropriate')],
  },
  {
    ...onDockerHosts,
    id: 'experimental-features-are-off',
    rows: ['experimental-features'],
    asks: 'Are experimental features switched off on every production host?',
    element: 'experimental',
    recommended: 'false, or not set',
    title: 'Experimental features are off in production',
    why: 'They come without a promise of support or of a security review, and can change or vanish with an update.',
    check: "Run `docker version --format '{{.Server.Experimental}}'`. A yes is false.",
    fix: 'Remove `"experimental": true` from /etc/docker/daemon.json and restart Docker, after checking that no container depends on such a feature.',
    evidence:
      '`docker version --format json`, field .Server.Experimental; docker-bench-security JSON, result 2.18',
    exposure: 'low',
    change: 'setting',
    sources: [cisDocker('2.18 Experimental features are not used in production')],
  },
  {
    ...onDockerHosts,
    id: 'containers-gain-no-privileges-by-default',
    rows: ['new-privileges'],
    asks: 'Does the daemon keep all containers from gaining new privileges (`"no-new-privileges": true`)?',
    element: 'no-new-privileges',
    recommended: 'true',
    title: 'By default no process in a container can gain privileges',
    why: 'A setuid program in an image otherwise makes an ordinary user of the container its root, which is the first step out of it.',
    check:
      "Run `docker info --format '{{json .SecurityOptions}}'`. A yes is name=no-new-privileges in the list; absent means that each container has to ask for it, which is a no here.",
    fix: 'Set `"no-new-privileges": true` and restart Docker, after trying each image: one that uses sudo, su or ping with setuid then fails and has to start as the right user.',
    evidence: 'daemon.json, key no-new-privileges; docker-bench-security JSON, result 2.14',
    exposure: 'medium',
    change: 'setting',
    sources: [cisDocker('2.14 Containers are restricted from acquiring new privileges')],
  },
]);

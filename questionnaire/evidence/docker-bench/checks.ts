import type { Sureness } from '../finding.ts';

/** What the results PASS and WARN of one check of docker-bench-security mean; a result that is not named means nothing. */
export interface BenchCheck {
  readonly question: string;
  /** The id in the CIS Docker Benchmark 1.6; older editions number differently. */
  readonly id: string;
  /** The words of its title, in every edition, in lower case. */
  readonly title: RegExp;
  readonly pass?: Sureness;
  readonly warn?: Sureness;
  /** Where INFO means that something was found, and not that a file is missing. */
  readonly info?: { readonly isGood: boolean; readonly sureness: Sureness };
  /** Why a result is only a hint: a clause. */
  readonly caveat?: string;
}

const check = (
  question: string,
  id: string,
  title: RegExp,
  rest: Partial<BenchCheck> = { pass: 'stated', warn: 'stated' },
): BenchCheck => ({ question, id, title, ...rest });

const hinted = (caveat: string): Partial<BenchCheck> => ({ pass: 'hinted', warn: 'hinted', caveat });

/** Checks of the host and the daemon. */
export const hostChecks: readonly BenchCheck[] = [
  check('containers-have-their-own-partition', '1.1.1', /separate partition for containers/),
  check('docker-users-are-trusted', '1.1.2', /only trusted users/, {
    pass: 'stated',
    warn: 'hinted',
    caveat: 'somebody has to say whether each member of the group docker may be root',
  }),
  check('docker-is-up-to-date', '1.2.2', /docker is up to date/, {
    pass: 'hinted',
    caveat: 'the script compares the version with a date, not with the releases',
  }),
  check('default-bridge-keeps-containers-apart', '2.2', /network traffic is restricted between containers/),
  check('daemon-logs-at-info', '2.3', /logging level is set to/),
  check('docker-keeps-its-firewall-rules', '2.4', /allowed to make changes to iptables/),
  check('registries-are-reached-securely', '2.5', /insecure registries are not used/),
  check('aufs-is-not-used', '2.6', /aufs storage driver is not used/),
  check('daemon-asks-clients-for-certificates', '2.7', /tls authentication for docker daemon/),
  check('default-ulimits-are-set', '2.8', /default ulimit is configured/, {
    pass: 'stated',
    info: { isGood: false, sureness: 'hinted' },
    caveat: 'the script did not see a default ulimit',
  }),
  check('user-namespaces-are-used', '2.9', /user namespace support/),
  check('default-cgroup-is-used', '2.10', /default cgroup usage/),
  check('base-device-size-is-unchanged', '2.11', /base device size is not changed/),
  check('client-commands-are-authorised', '2.12', /authorization for docker client commands/),
  check('logs-leave-the-host', '2.13', /centralized and remote logging/, {
    pass: 'hinted',
    warn: 'hinted',
    caveat: 'the script looks at the driver alone: it passes local, and does not see an agent',
  }),
  check(
    'containers-gain-no-privileges-by-default',
    '2.14',
    /containers are restricted from acquiring new privileges/,
  ),
  check('containers-outlive-the-daemon', '2.15', /live restore is enabled/),
  check('userland-proxy-is-off', '2.16', /userland proxy is disabled/),
  check('seccomp-profile-fits', '2.17', /custom seccomp profile is applied/, {
    pass: 'hinted',
    caveat: 'somebody has to show what the profile forbids more than the built-in one',
  }),
  check(
    'experimental-features-are-off',
    '2.18',
    /experimental features are (?:not implemented|avoided) in production/,
  ),
];

/** Checks of images; most look at the history of what lies on the host, base images included. */
export const imageChecks: readonly BenchCheck[] = [
  check(
    'images-name-a-user',
    '4.1',
    /a user for the container has been created/,
    hinted('the script looks at running containers, whose user need not be that of the image'),
  ),
  check(
    'image-signatures-are-verified',
    '4.5',
    /content trust for docker is enabled/,
    hinted('it holds of the shell of the person who ran the script'),
  ),
  check('images-define-a-health-check', '4.6', /healthcheck instructions have been added/),
  check('updates-stand-with-their-install', '4.7', /update instructions are not use(?:d)? alone/, {
    pass: 'stated',
    info: { isGood: false, sureness: 'hinted' },
    caveat: 'the script finds every update, also one that stands with its install',
  }),
  check('files-come-in-by-copy', '4.9', /copy is used instead of add/, {
    pass: 'stated',
    info: { isGood: false, sureness: 'hinted' },
    caveat: 'the script finds every ADD, also that of the base image',
  }),
];

/** Checks of the containers that ran when the script did. */
export const containerChecks: readonly BenchCheck[] = [
  check(
    'apparmor-profile-is-applied',
    '5.2',
    /apparmor profile is enabled/,
    hinted('it counts where the host has AppArmor, and the script passes unconfined'),
  ),
  check(
    'selinux-confines-containers',
    '5.3',
    /selinux security options are set/,
    hinted('the script passes every security option, and SELinux confines without one'),
  ),
  check('kernel-capabilities-are-dropped', '5.4', /kernel capabilities are restricted/, {
    warn: 'hinted',
    caveat: 'the script looks at added capabilities only, not at dropped ones',
  }),
  check('no-container-is-privileged', '5.5', /privileged containers are not used/),
  check('host-directories-are-not-mounted', '5.6', /sensitive host system directories are not mounted/, {
    pass: 'hinted',
    warn: 'stated',
    caveat: 'the script looks for these directories themselves, mounted writable, and for nothing below them',
  }),
  check('containers-run-no-sshd', '5.7', /sshd? is not run within containers/, {
    pass: 'hinted',
    warn: 'hinted',
    caveat: 'the script needs ps in the container, and warns where docker exec fails too',
  }),
  check('no-privileged-host-port-is-mapped', '5.8', /privileged ports are not mapped/),
  check('only-needed-ports-are-open', '5.9', /only needed ports are open/, {
    pass: 'hinted',
    caveat: 'no port is published at all',
  }),
  check('host-network-is-not-shared', '5.10', /host's network namespace is not shared/),
  check('memory-is-limited', '5.11', /memory usage for containers? is limited/),
  check('processor-share-is-set', '5.12', /cpu priority is set/, {
    pass: 'stated',
    warn: 'hinted',
    caveat: 'older editions of the script see --cpu-shares alone, and not --cpus',
  }),
  check('container-file-system-is-read-only', '5.13', /root filesystem is mounted as read only/),
  check('ports-are-bound-to-one-interface', '5.14', /incoming container traffic is (?:bound|binded) to/),
  check('restarts-are-bounded', '5.15', /'on-failure' container restart policy/, { warn: 'stated' }),
  check('host-ipc-is-not-shared', '5.17', /host's ipc namespace is not shared/),
  check('host-devices-are-not-exposed', '5.18', /host devices are not directly exposed/, {
    pass: 'stated',
    info: { isGood: false, sureness: 'hinted' },
    caveat: 'devices are exposed; a written reason may stand behind it',
  }),
  check('ulimits-differ-only-for-a-reason', '5.19', /default ulimit is overwritten at runtime/, {
    info: { isGood: true, sureness: 'hinted' },
    caveat: 'the script names containers that keep the ulimits of the daemon',
  }),
  check('mounts-do-not-propagate', '5.20', /mount propagation mode is not set to shared/),
  check('host-uts-is-not-shared', '5.21', /host's uts namespace is not shared/),
  check('seccomp-is-not-disabled', '5.22', /default seccomp profile is not disabled/),
  check('containers-stay-in-their-cgroup', '5.25', /cgroup usage is confirmed/),
  check(
    'privileges-cannot-be-gained',
    '5.26',
    /container is restricted from acquiring additional privileges/,
  ),
  check('health-is-checked-at-runtime', '5.27', /container health is checked at runtime/),
  check('processes-are-limited', '5.29', /pids cgroup limit is used/),
  check('default-bridge-is-not-used', '5.30', /default bridge '?docker0'? is not used/, {
    pass: 'stated',
    warn: 'stated',
    info: { isGood: false, sureness: 'stated' },
  }),
  check('runtime-socket-is-not-mounted', '5.32', /docker socket is not mounted/, {
    pass: 'hinted',
    warn: 'stated',
    caveat: 'the script looks for docker.sock alone, not for its directory or the socket of containerd',
  }),
];

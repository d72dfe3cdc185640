import { hardeningRule, hinted, recommended, type ServiceRule, stated, type Verdict } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { truthOf, type Value } from '../value.ts';

const privilegedOf = (service: ComposeService): Value | undefined => {
  const value = service.value('privileged');
  return truthOf(value) === true ? value : undefined;
};

/** The last security option of a name, with what it is set to: `label`, `seccomp`, `apparmor`, `no-new-privileges`. */
function securityOption(
  service: ComposeService,
  name: string,
): { value: Value; setting: string } | undefined {
  const found = service.list('security_opt').findLast(({ partial }) => partial.split(/[:=]/, 1)[0] === name);
  return found ? { value: found, setting: found.partial.slice(name.length + 1).trim() } : undefined;
}

const lostByPrivileged = (service: ComposeService, what: string): readonly Verdict[] | 'unset' => {
  const privileged = privilegedOf(service);
  return privileged
    ? [stated(privileged, 'otherwise', `A privileged container runs without ${what}.`)]
    : 'unset';
};

/** Capabilities that Docker gives by default; the others are more than a container usually has. */
const usual = new Set(
  `AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT`.split(
    ' ',
  ),
);

/** The capabilities that a key names, without `CAP_`, in capitals. */
export const capabilitiesOf = (service: ComposeService, key: 'cap_add' | 'cap_drop'): readonly Value[] =>
  service.list(key).map((value) => ({ ...value, partial: value.partial.toUpperCase().replace(/^CAP_/, '') }));

/** Whether a capability is one beyond those that Docker gives by default. */
export const isBeyondUsual = ({ partial }: Value): boolean => partial !== '' && !usual.has(partial);

/** What keeps a container from the kernel: profiles, capabilities, privileges. */
export const kernelRules: readonly ServiceRule[] = [
  hardeningRule({
    question: 'apparmor-profile-is-applied',
    field: 'security_opt apparmor, privileged',
    read: (service) => {
      const option = securityOption(service, 'apparmor');
      if (!option) return lostByPrivileged(service, 'an AppArmor profile');
      if (option.setting.includes('?')) return [];
      const good = option.setting !== 'unconfined' && option.setting !== '';
      return [
        stated(
          option.value,
          recommended(good),
          good ? 'The service names an AppArmor profile.' : 'AppArmor is switched off for the container.',
        ),
      ];
    },
    unset: () => ({
      answer: 'as-recommended',
      because:
        'Where the host has AppArmor, Docker applies docker-default to a container for which no profile is named.',
    }),
  }),
  hardeningRule({
    question: 'selinux-confines-containers',
    field: 'security_opt label, privileged',
    read: (service) => {
      const option = securityOption(service, 'label');
      if (!option) return lostByPrivileged(service, 'an SELinux label of its own');
      if (option.setting === 'disable')
        return [stated(option.value, 'otherwise', 'SELinux labels are switched off for the container.')];
      return option.setting.includes('?')
        ? []
        : [
            hinted(
              option.value,
              'as-recommended',
              'The service chooses its SELinux label, so somebody counts on SELinux; whether the host enforces it has to be looked up.',
            ),
          ];
    },
  }),
  hardeningRule({
    question: 'kernel-capabilities-are-dropped',
    field: 'cap_drop, cap_add, privileged',
    read: capabilityVerdicts,
    unset: () => ({
      answer: 'otherwise',
      because: 'Without cap_drop a container keeps the fourteen capabilities that Docker gives by default.',
    }),
  }),
  hardeningRule({
    question: 'no-container-is-privileged',
    field: 'privileged',
    read: (service) => {
      const value = service.value('privileged');
      if (!value) return 'unset';
      const isPrivileged = truthOf(value);
      if (isPrivileged === undefined) return [];
      return [
        stated(
          value,
          recommended(!isPrivileged),
          isPrivileged
            ? 'The container is privileged.'
            : 'The service says that its container is not privileged.',
        ),
      ];
    },
    unset: () => ({
      answer: 'as-recommended',
      because: 'Without the key privileged a container is not privileged.',
    }),
  }),
  hardeningRule({
    question: 'seccomp-is-not-disabled',
    field: 'security_opt seccomp, privileged',
    read: (service) => {
      const option = securityOption(service, 'seccomp');
      if (!option) return lostByPrivileged(service, 'the seccomp profile');
      if (option.setting.includes('?')) return [];
      const good = option.setting !== 'unconfined';
      return [
        stated(
          option.value,
          recommended(good),
          good ? 'The service names a seccomp profile.' : 'The service switches seccomp off.',
        ),
      ];
    },
    unset: () => ({
      answer: 'as-recommended',
      because: 'Without the option seccomp a container keeps the default profile of Docker.',
    }),
  }),
  hardeningRule({
    question: 'privileges-cannot-be-gained',
    field: 'security_opt no-new-privileges',
    read: (service) => {
      const option = securityOption(service, 'no-new-privileges');
      if (!option) return 'unset';
      const good = option.setting === '' || option.setting === 'true';
      return [
        stated(
          option.value,
          recommended(good),
          good
            ? 'Programs in the container gain no privileges through setuid.'
            : 'The service lets programs gain privileges.',
        ),
      ];
    },
    unset: () => ({
      answer: 'otherwise',
      because:
        'Without no-new-privileges a setuid program may gain privileges, unless the daemon forbids it to all containers.',
    }),
  }),
];

function capabilityVerdicts(service: ComposeService): readonly Verdict[] | 'unset' {
  const privileged = privilegedOf(service);
  if (privileged) return [stated(privileged, 'otherwise', 'A privileged container has every capability.')];
  const added = capabilitiesOf(service, 'cap_add');
  const dropped = capabilitiesOf(service, 'cap_drop');
  const all = added.find(({ partial }) => partial === 'ALL');
  if (all) return [stated(all, 'otherwise', 'The service adds all capabilities.')];
  const dropsAll = dropped.find(({ partial }) => partial === 'ALL');
  const beyond = added.find(isBeyondUsual);
  if (!dropsAll) {
    const shown = beyond ?? dropped[0] ?? added[0];
    if (!shown) return 'unset';
    return [
      stated(
        shown,
        'otherwise',
        beyond
          ? 'The service adds a capability to those that Docker gives by default.'
          : 'The service does not drop all capabilities: it keeps most of those that Docker gives by default.',
      ),
    ];
  }
  if (beyond)
    return [
      hinted(
        beyond,
        'otherwise',
        'All are dropped, but a strong capability is added; somebody has to name the reason for it.',
      ),
    ];
  return added.length === 0
    ? [stated(dropsAll, 'as-recommended', 'All capabilities are dropped and none is added.')]
    : [
        hinted(
          dropsAll,
          'as-recommended',
          'All capabilities are dropped, and only usual ones are added; the reason for them has to be written down.',
        ),
      ];
}

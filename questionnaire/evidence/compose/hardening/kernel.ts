import { UNKNOWN } from '../interpolate.ts';
import { hardeningRule, hinted, recommended, type ServiceRule, stated, type Verdict } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { truthOf, type Value } from '../value.ts';
import { capabilityVerdicts, privilegedOf } from './capabilities.ts';

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

/** Containers of Windows have no Linux kernel to be kept from. */
const isForWindows = (service: ComposeService): boolean =>
  service.value('platform')?.text?.startsWith('windows') === true ||
  /^(?:hyperv|process)$/.test(service.value('isolation')?.text ?? '');

/** What keeps a container from the kernel: profiles, capabilities, privileges. */
export const kernelRules: readonly ServiceRule[] = [
  hardeningRule({
    question: 'apparmor-profile-is-applied',
    field: 'security_opt apparmor, privileged',
    read: (service) => {
      const option = securityOption(service, 'apparmor');
      if (!option) return lostByPrivileged(service, 'an AppArmor profile');
      if (option.setting.includes(UNKNOWN)) return [];
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
      return option.setting.includes(UNKNOWN)
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
      if (option.setting.includes(UNKNOWN)) return [];
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
      if (option.setting.includes(UNKNOWN)) return [];
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
].map((rule) => ({
  ...rule,
  read: (service, project) => (isForWindows(service) ? [] : rule.read(service, project)),
}));

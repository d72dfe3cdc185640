import { at, booleanOf, isGiven, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { row } from '../parsing/fields.ts';
import { hardening, type Shown } from '../parsing/shown.ts';

/** What an inspected container can tell of its confinement. */
export const confinementFields = [
  row('apparmor-profile-is-applied', 'AppArmorProfile'),
  row('selinux-confines-containers', 'HostConfig.SecurityOpt, ProcessLabel'),
  row('kernel-capabilities-are-dropped', 'HostConfig.CapDrop, CapAdd; BoundingCaps of Podman'),
  row('no-container-is-privileged', 'HostConfig.Privileged'),
  row('containers-run-no-sshd', 'Path; Config.ExposedPorts with 22/tcp'),
  row('seccomp-is-not-disabled', 'HostConfig.SecurityOpt'),
  row('privileges-cannot-be-gained', 'HostConfig.SecurityOpt'),
];

/** What confines an inspected container, and what does not. */
export function confinement(container: Place): readonly Shown[] {
  const host = at(container, 'HostConfig');
  return [
    ...appArmor(at(container, 'AppArmorProfile')),
    ...seLinux(container, host),
    ...capabilities(container, host),
    ...privileged(at(host, 'Privileged')),
    ...sshServer(at(container, 'Path')),
    ...options(container, host),
  ];
}

function appArmor(profile: Place | undefined): readonly Shown[] {
  const name = textOf(profile);
  const question = 'apparmor-profile-is-applied';
  if (!profile || name === undefined) return [];
  if (name === '')
    return [
      hardening(
        question,
        false,
        profile,
        'No profile is applied, which counts where the host has AppArmor.',
        'hinted',
      ),
    ];
  const isConfined = name !== 'unconfined';
  const because = isConfined ? 'The container runs under this profile.' : 'The container runs unconfined.';
  return [hardening(question, isConfined, profile, because)];
}

function seLinux(container: Place, host: Place | undefined): readonly Shown[] {
  const question = 'selinux-confines-containers';
  const disabled = itemsOf(at(host, 'SecurityOpt')).find((one) =>
    /^label[=:]disable$/.test(textOf(one) ?? ''),
  );
  if (disabled) return [hardening(question, false, disabled, 'The label is disabled for this container.')];
  const label = at(container, 'ProcessLabel');
  const text = textOf(label) ?? '';
  if (!label || text === '') return [];
  return text.includes(':spc_t:')
    ? [
        hardening(
          question,
          false,
          label,
          'The type spc_t is that of containers that SELinux does not confine.',
        ),
      ]
    : [
        hardening(
          question,
          true,
          label,
          'The process has a label of SELinux; look whether the host enforces.',
          'hinted',
        ),
      ];
}

/** Podman lists each dropped capability by itself, so what is left is read from `BoundingCaps`. */
function capabilities(container: Place, host: Place | undefined): readonly Shown[] {
  const question = 'kernel-capabilities-are-dropped';
  const privilege = at(host, 'Privileged');
  if (privilege && booleanOf(privilege))
    return [hardening(question, false, privilege, 'A privileged container has all capabilities.')];
  const left = at(container, 'BoundingCaps');
  const dropped = at(host, 'CapDrop');
  const added = at(host, 'CapAdd');
  if (!dropped && !left) return [];
  const dropsAll =
    itemsOf(dropped).some((one) => /^(?:CAP_)?ALL$/i.test(textOf(one) ?? '')) ||
    (left !== undefined && itemsOf(left).length <= itemsOf(added).length);
  const place = dropped ?? left ?? container;
  if (!dropsAll) {
    const sureness = isGiven(dropped) || left ? 'stated' : 'implied-by-default';
    const because = 'Not all capabilities are dropped.';
    return [hardening(question, false, place, because, sureness)];
  }
  return isGiven(added)
    ? [hardening(question, true, place, 'All are dropped and some added; each needs a reason.', 'hinted')]
    : [hardening(question, true, place, 'All capabilities are dropped and none is added.')];
}

function privileged(place: Place | undefined): readonly Shown[] {
  const set = booleanOf(place);
  if (!place || set === undefined) return [];
  return [
    hardening('no-container-is-privileged', !set, place, `The container runs ${set ? '' : 'un'}privileged.`),
  ];
}

function sshServer(path: Place | undefined): readonly Shown[] {
  return path && /(?:^|\/)sshd$/.test(textOf(path) ?? '')
    ? [hardening('containers-run-no-sshd', false, path, 'The container starts an SSH server.')]
    : [];
}

function options(container: Place, host: Place | undefined): readonly Shown[] {
  const list = at(host, 'SecurityOpt');
  if (!list) return [];
  const texts = itemsOf(list).map((place) => ({ place, text: textOf(place) ?? '' }));
  const place = list ?? host ?? container;
  return [seccomp(texts, place, at(host, 'Privileged')), newPrivileges(texts, place)];
}

interface Option {
  readonly place: Place;
  readonly text: string;
}

function seccomp(options: readonly Option[], place: Place, privilege: Place | undefined): Shown {
  const question = 'seccomp-is-not-disabled';
  const set = options.find(({ text }) => /^seccomp[=:]/.test(text));
  if (set && /[=:]unconfined$/.test(set.text))
    return hardening(question, false, set.place, 'The seccomp profile is switched off for this container.');
  if (privilege && booleanOf(privilege))
    return hardening(question, false, privilege, 'A privileged container runs without a seccomp profile.');
  return set
    ? hardening(question, true, set.place, 'The container has a seccomp profile of its own.')
    : hardening(
        question,
        true,
        place,
        'No option switches the profile of the daemon off.',
        'implied-by-default',
      );
}

function newPrivileges(options: readonly Option[], place: Place): Shown {
  const question = 'privileges-cannot-be-gained';
  const set = options.find(({ text }) => text.startsWith('no-new-privileges'));
  if (!set)
    return hardening(
      question,
      false,
      place,
      'Without no-new-privileges, setuid programs give privileges, unless the daemon sets it for all.',
      'implied-by-default',
    );
  const isSet = !/[=:]false$/.test(set.text);
  return hardening(
    question,
    isSet,
    set.place,
    `The option no-new-privileges is ${isSet ? 'set' : 'switched off'}.`,
  );
}

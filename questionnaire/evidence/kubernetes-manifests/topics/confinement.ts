import { at, itemsOf, textOf } from '../../parsing/datum.ts';
import { type Container, isPrivileged, type Pod, securityOf } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { hardeningFields, type Topic } from '../topic.ts';

/** Which profiles of the kernel confine each container, and whether its mounts stay its own. */
export const confinement: Topic = {
  fields: hardeningFields(
    ['seccomp-is-not-disabled', 'securityContext.seccompProfile of a container or its pod', 'stated'],
    [
      'apparmor-profile-is-applied',
      'securityContext.appArmorProfile of a container or its pod, or the annotation that it replaced',
      'stated',
    ],
    ['selinux-confines-containers', 'securityContext.seLinuxOptions of a container or its pod', 'stated'],
    ['mounts-do-not-propagate', 'volumeMounts[].mountPropagation of a container', 'stated'],
  ),
  read(manifests, report) {
    for (const pod of manifests.pods) {
      for (const container of pod.containers) {
        if (!pod.isWindows) {
          seccomp(container, report);
          appArmor(container, report);
          seLinux(container, report);
        }
        propagation(container, report);
      }
      tellOfAnnotation(pod, report);
    }
  },
};

function seccomp(container: Container, report: Report): void {
  const question = 'seccomp-is-not-disabled';
  const type = securityOf(container, 'seccompProfile', 'type');
  const profile = textOf(type);
  if (isPrivileged(container))
    report.hardening(container, at(container.place, 'securityContext', 'privileged') ?? container.place, {
      question,
      isRecommended: false,
      sureness: 'stated',
      because: 'A privileged container runs without a seccomp profile.',
    });
  else if (type && profile !== undefined)
    report.hardening(container, type, {
      question,
      isRecommended: profile !== 'Unconfined',
      sureness: 'stated',
      because: `The seccomp profile is ${profile === 'Unconfined' ? 'switched off' : 'set'}.`,
    });
  else if (!container.pod.isCut)
    report.hardening(container, container.place, {
      question,
      isRecommended: false,
      sureness: 'implied-by-default',
      because:
        'Without a seccompProfile none applies, unless an SCC such as restricted-v2 sets it or the kubelet has seccompDefault.',
    });
}

function appArmor(container: Container, report: Report): void {
  // The annotation of a container stands for its field, and so goes before the profile of the pod.
  const type =
    at(container.place, 'securityContext', 'appArmorProfile', 'type') ??
    at(
      container.pod.metadata,
      'annotations',
      `container.apparmor.security.beta.kubernetes.io/${container.name}`,
    ) ??
    at(container.pod.spec, 'securityContext', 'appArmorProfile', 'type');
  const profile = textOf(type)?.toLowerCase();
  if (!type || profile === undefined) return;
  report.hardening(container, type, {
    question: 'apparmor-profile-is-applied',
    isRecommended: profile !== 'unconfined',
    sureness: 'stated',
    because: `The AppArmor profile is ${profile === 'unconfined' ? 'switched off' : 'set'}.`,
  });
}

function seLinux(container: Container, report: Report): void {
  const place = securityOf(container, 'seLinuxOptions');
  const type = textOf(at(place, 'type'));
  if (place?.datum.kind !== 'mapping') return;
  const isOff = type === 'spc_t' || type === 'unconfined_t';
  report.hardening(container, at(place, 'type') ?? place, {
    question: 'selinux-confines-containers',
    isRecommended: !isOff,
    sureness: isOff ? 'stated' : 'hinted',
    because: isOff
      ? 'This SELinux type confines nothing.'
      : 'SELinux options are set; the host has to enforce them.',
  });
}

function propagation(container: Container, report: Report): void {
  const mounts = itemsOf(at(container.place, 'volumeMounts'));
  const modes = mounts.flatMap((mount) => at(mount, 'mountPropagation') ?? []);
  const shared = modes.find((mode) => textOf(mode) === 'Bidirectional');
  const place = shared ?? modes[0] ?? mounts[0];
  if (!place) return;
  report.hardening(container, place, {
    question: 'mounts-do-not-propagate',
    isRecommended: !shared,
    sureness: modes.length > 0 ? 'stated' : 'implied-by-default',
    because: shared
      ? 'What the container mounts there appears on the host as well.'
      : 'No mount of the container propagates to the host.',
  });
}

function tellOfAnnotation(pod: Pod, report: Report): void {
  const annotation = at(pod.metadata, 'annotations', 'seccomp.security.alpha.kubernetes.io/pod');
  if (annotation)
    report.notice(
      pod,
      annotation,
      'obsolete-field',
      'Clusters since Kubernetes 1.27 ignore this annotation. Set securityContext.seccompProfile instead.',
    );
}

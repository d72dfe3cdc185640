import { at, entriesOf, type Place } from '../../parsing/datum.ts';
import { type Subject, shownName } from '../objects/manifest-object.ts';
import type { Pod } from '../objects/pod.ts';
import { labelSelector, plainSelector } from '../objects/selector.ts';
import type { Report } from '../report.ts';
import type { Topic } from '../topic.ts';

const known = (text: string): readonly string[] => text.trim().split(/\s+/);

const ofContainer = known(`
  name image command args workingDir ports envFrom env resources resizePolicy restartPolicy volumeMounts volumeDevices livenessProbe
  readinessProbe startupProbe lifecycle terminationMessagePath terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce
  tty targetContainerName restartPolicyRules`);
const ofPod = known(`
  volumes initContainers containers ephemeralContainers restartPolicy terminationGracePeriodSeconds activeDeadlineSeconds dnsPolicy
  nodeSelector serviceAccountName serviceAccount automountServiceAccountToken nodeName hostNetwork hostPID hostIPC
  shareProcessNamespace securityContext imagePullSecrets hostname subdomain affinity schedulerName tolerations hostAliases
  priorityClassName priority dnsConfig readinessGates runtimeClassName enableServiceLinks preemptionPolicy overhead
  topologySpreadConstraints setHostnameAsFQDN os hostUsers schedulingGates resourceClaims resources containerConcurrency
  timeoutSeconds`);
const ofSecurity = known(`
  capabilities privileged seLinuxOptions windowsOptions runAsUser runAsGroup runAsNonRoot readOnlyRootFilesystem
  allowPrivilegeEscalation procMount seccompProfile appArmorProfile fsGroup fsGroupChangePolicy supplementalGroups
  supplementalGroupsPolicy sysctls seLinuxChangePolicy`);
const ofWorkload = known(`
  replicas selector template strategy minReadySeconds revisionHistoryLimit paused progressDeadlineSeconds serviceName updateStrategy
  podManagementPolicy volumeClaimTemplates persistentVolumeClaimRetentionPolicy ordinals triggers test workloadRef analysis
  restartAt rollbackWindow`);
const ofResources = known('limits requests claims');

/** Fields whose spelling or place keeps them from having an effect, and workloads that do not select their own pods. */
export const spelling: Topic = {
  fields: [],
  read(manifests, report) {
    for (const pod of manifests.pods) {
      check(pod, pod.spec, ofPod, report);
      check(pod, at(pod.spec, 'securityContext'), ofSecurity, report);
      if (['Deployment', 'StatefulSet', 'DeploymentConfig', 'Rollout'].includes(pod.object.kind)) {
        check(pod, at(pod.object.root, 'spec'), ofWorkload, report);
        selection(pod, report);
      }
      for (const container of pod.containers) {
        check(container, container.place, ofContainer, report);
        check(container, at(container.place, 'securityContext'), ofSecurity, report);
        check(container, at(container.place, 'resources'), ofResources, report);
      }
    }
  },
};

/** Other names than those known are told only where they look like one of them: newer versions add fields. */
function check(subject: Subject, place: Place | undefined, names: readonly string[], report: Report): void {
  for (const [name, value] of entriesOf(place)) {
    if (names.includes(name) || name.length > 40) continue;
    const meant = names.find((one) => isNear(name, one));
    if (meant)
      report.notice(
        subject,
        value,
        'misspelt-field',
        `${shownName(name)} of ${subject.about} is no field and has no effect. Write ${meant}.`,
      );
    else if (names === ofPod && ofContainer.includes(name))
      report.notice(
        subject,
        value,
        'misplaced-field',
        `${name} has no effect beside the containers of ${subject.about}. Move it into one of them.`,
      );
    else if (names === ofWorkload && ofPod.includes(name))
      report.notice(
        subject,
        value,
        'misplaced-field',
        `${name} has no effect in the spec of ${subject.about}. Move it into template.spec.`,
      );
    else if (names === ofContainer && ofPod.includes(name))
      report.notice(
        subject,
        value,
        'misplaced-field',
        `${name} has no effect in ${subject.about}. Move it beside the list of containers.`,
      );
  }
}

/** Whether a name differs from a known one by its capitals, or in a longer one by at most two letters. */
function isNear(name: string, meant: string): boolean {
  if (name.toLowerCase() === meant.toLowerCase()) return true;
  if (meant.length < 6 || Math.abs(name.length - meant.length) > 2) return false;
  return distance(name.toLowerCase(), meant.toLowerCase()) <= (meant.length < 9 ? 1 : 2);
}

/** The number of letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

function selection(pod: Pod, report: Report): void {
  const field = at(pod.object.root, 'spec', 'selector');
  if (!field) return;
  const selector = pod.object.kind === 'DeploymentConfig' ? plainSelector(field) : labelSelector(field);
  if (!selector.matches(pod.labels))
    report.notice(
      pod,
      field,
      'selects-nothing',
      `${pod.about} does not select the pods of its own template, so the cluster refuses it. Give both the same labels.`,
    );
}

import { controlPlaneRules } from './control-plane/control-plane-rules.ts';
import { encryptionFinding, encryptionKinds } from './control-plane/encryption-configuration.ts';
import { judgeComponent } from './control-plane/judge-component.ts';
import { platformFields, platformFindings } from './control-plane/platform-findings.ts';
import {
  type ControlPlanePod,
  controlPlanePodOf,
  objectsOf,
} from './control-plane-pod/control-plane-pods.ts';
import { etcdAuthority } from './control-plane-pod/etcd-authority.ts';
import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { at, type Place, textOf } from './parsing/datum.ts';
import { joined } from './parsing/joined.ts';
import type { EvidenceReader, Notice } from './reader.ts';

/** The kinds of the files that flags of the control plane name, each with the group of its version. */
const companionKinds: ReadonlyMap<string, RegExp> = new Map([
  ...encryptionKinds.map((kind) => [kind, /^(?:apiserver\.config\.k8s\.io\/|v1$)/] as const),
  ['AuthenticationConfiguration', /^apiserver\.config\.k8s\.io\//],
  ['AuthorizationConfiguration', /^apiserver\.config\.k8s\.io\//],
  ['KubeSchedulerConfiguration', /^kubescheduler\.config\.k8s\.io\//],
]);

const kindOf = (object: Place): string => textOf(at(object, 'kind')) ?? '';

const isCompanion = (object: Place): boolean =>
  companionKinds.get(kindOf(object))?.test(textOf(at(object, 'apiVersion')) ?? '') ?? false;

/** Cheap: without one of these words no file is of this kind. */
const telling =
  /kube-apiserver|kube-controller-manager|kube-scheduler|etcd|hyperkube|Configuration|EncryptionConfig/;

/** Reads the pods that run the control plane, and the configuration files that their flags name; a flag that is absent stands for its default. */
export const controlPlanePod: EvidenceReader = {
  id: 'control-plane-pod',
  title: 'Static pods of the Kubernetes control plane, with the configuration files that they name',
  fields: [
    ...controlPlaneRules.map(({ component, question, name }) => ({
      questionnaire: 'platform-hardening' as const,
      question,
      field: `command and args of ${component}: ${name}`,
      sureness: 'stated' as const,
    })),
    {
      questionnaire: 'platform-hardening',
      question: 'etcd-has-a-ca-of-its-own',
      field: '--trusted-ca-file of etcd beside --client-ca-file of kube-apiserver',
      sureness: 'stated',
    },
    {
      questionnaire: 'platform-hardening',
      question: 'encryption-providers-encrypt',
      field: 'resources[].providers[0] of the EncryptionConfiguration',
      sureness: 'stated',
    },
    ...platformFields('pods that run the control plane'),
  ],
  recognises: (file) =>
    /\bkind["']?\s*:/.test(file.text) &&
    telling.test(file.text) &&
    objectsOf(file).some(
      (object) => isCompanion(object) || controlPlanePodOf(object, file.lines) !== undefined,
    ),
  read: (files) => {
    const read = files.map(sort);
    const companions = new Map<string, Place[]>();
    for (const { objects } of read)
      for (const object of objects.filter(isCompanion)) {
        const kind = encryptionKinds.includes(kindOf(object)) ? 'EncryptionConfiguration' : kindOf(object);
        companions.set(kind, [...(companions.get(kind) ?? []), object]);
      }
    const apiServers = read.flatMap(({ pods }) =>
      pods.filter(({ component }) => component === 'kube-apiserver'),
    );
    return joined(read.map((one) => readOne(one, companions, apiServers)));
  },
};

/** A control plane has up to seven nodes with four components each; what is more is no control plane. */
const MOST_PODS = 100;

interface Sorted {
  readonly file: EvidenceFile;
  readonly objects: readonly Place[];
  readonly pods: readonly ControlPlanePod[];
  readonly podsLeftOut: number;
}

function sort(file: EvidenceFile): Sorted {
  const objects = objectsOf(file);
  const pods = objects.flatMap((object) => controlPlanePodOf(object, file.lines) ?? []);
  return { file, objects, pods: pods.slice(0, MOST_PODS), podsLeftOut: Math.max(0, pods.length - MOST_PODS) };
}

function readOne(
  { file, objects, pods, podsLeftOut }: Sorted,
  companions: ReadonlyMap<string, readonly Place[]>,
  apiServers: readonly ControlPlanePod[],
) {
  const findings: Finding[] = [];
  const notices: Notice[] = file.data.problems.map((problem) => ({ file: file.name, ...problem }));
  for (const pod of pods) {
    const configFile = pod.component === 'etcd' ? pod.flags.get('config-file') : undefined;
    if (configFile) {
      const detail =
        'With --config-file etcd heeds no other flag. Answer by hand from the file that it names.';
      notices.push({ file: file.name, line: configFile.line, code: 'file-not-sent', detail });
      continue;
    }
    const elsewhere = pod.flags.get('openshift-config');
    if (elsewhere)
      notices.push({
        file: file.name,
        line: elsewhere.line,
        code: 'file-not-sent',
        detail: `${pod.component} takes its settings from the file that --openshift-config names. Send what \`oc get cm config -n openshift-${pod.component} -o yaml\` prints.`,
      });
    const defaults = elsewhere ? 'part' : pod.isOpenshift ? 'openshift' : 'kubernetes';
    const reading = judgeComponent(file, { ...pod, companions, defaults });
    findings.push(...reading.findings);
    notices.push(...reading.notices);
    const authority = pod.component === 'etcd' ? etcdAuthority(file, pod, apiServers) : undefined;
    if (authority) findings.push(authority);
  }
  for (const object of objects)
    if (encryptionKinds.includes(kindOf(object)) && isCompanion(object))
      findings.push(encryptionFinding(file, object));
  const [first] = pods;
  if (first)
    findings.push(
      ...platformFindings(file, first.line, first.isOpenshift ? 'openshift-4' : 'self-run-kubernetes'),
    );
  if (podsLeftOut > 0)
    notices.push({
      file: file.name,
      code: 'too-many-pods',
      detail: `Only the first ${MOST_PODS} pods of the control plane are read, and ${podsLeftOut} are left out. Send those of one cluster.`,
    });
  const others = objects.length - pods.length - podsLeftOut - objects.filter(isCompanion).length;
  if (others > 0)
    notices.push({
      file: file.name,
      code: 'other-objects',
      detail: `${others} of its ${objects.length} objects are not of the control plane and were not read here. Send them in a file of their own.`,
    });
  return { findings, notices };
}

import { askedOnOpenshift } from './control-plane/asked-on-openshift.ts';
import { controlPlaneRules } from './control-plane/control-plane-rules.ts';
import { encryptionFinding, encryptionKinds } from './control-plane/encryption-configuration.ts';
import type { Flags } from './control-plane/flags.ts';
import { type Described, judgeComponent } from './control-plane/judge-component.ts';
import { platformFields, platformFindings } from './control-plane/platform-findings.ts';
import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { apiServerFindings, encryptedFinding } from './openshift-master-config/cluster-findings.ts';
import { type OpenshiftObject, openshiftObjects } from './openshift-master-config/openshift-objects.ts';
import { apiServerSettings, controllerManagerSettings } from './openshift-master-config/settings-of.ts';
import { at, isGiven, type Place, textOf } from './parsing/datum.ts';
import { joined } from './parsing/joined.ts';
import type { EvidenceReader, Notice, Reading } from './reader.ts';

type Part = Pick<Described, 'component' | 'about' | 'defaults' | 'flags'>;

/** The parts of the control plane that an object configures; none where it configures none. */
function partsOf({ kind, place }: OpenshiftObject): readonly Part[] {
  const server = (flags: Flags, about: string, defaults: Part['defaults']): Part => ({
    component: 'kube-apiserver',
    flags,
    about,
    defaults,
  });
  const manager = (flags: Flags, about: string, defaults: Part['defaults']): Part => ({
    component: 'kube-controller-manager',
    flags,
    about,
    defaults,
  });
  const group = textOf(at(place, 'apiVersion')) ?? '';
  const observed = at(place, 'spec', 'observedConfig');
  switch (kind) {
    case 'KubeAPIServerConfig':
      return [
        server(apiServerSettings(place, 'apiServerArguments'), 'API server of OpenShift 4', 'openshift'),
      ];
    case 'KubeControllerManagerConfig':
      return [
        manager(
          controllerManagerSettings(place, 'extendedArguments'),
          'controller manager of OpenShift 4',
          'openshift',
        ),
      ];
    case 'MasterConfig':
      return [
        server(masterSettings(place), 'API server of OpenShift 3', 'part'),
        manager(
          controllerManagerSettings(place, 'kubernetesMasterConfig', 'controllerArguments'),
          'controller manager of OpenShift 3',
          'part',
        ),
      ];
    case 'KubeAPIServer':
      return /^operator\.openshift\.io\//.test(group) && observed
        ? [
            server(
              apiServerSettings(observed, 'apiServerArguments'),
              'API server of OpenShift 4, as its operator observed it',
              'part',
            ),
          ]
        : [];
    case 'KubeControllerManager':
      return /^operator\.openshift\.io\//.test(group) && observed
        ? [
            manager(
              controllerManagerSettings(observed, 'extendedArguments'),
              'controller manager of OpenShift 4, as its operator observed it',
              'part',
            ),
          ]
        : [];
    default:
      // Some copies of config.yaml come without their kind.
      return kind === '' && isGiven(at(place, 'apiServerArguments'))
        ? [server(apiServerSettings(place, 'apiServerArguments'), 'API server of OpenShift 4', 'part')]
        : [];
  }
}

/** In OpenShift 3 the client certificates for etcd and kubelets stand beside the arguments of the API server. */
const masterSettings = (place: Place): Flags =>
  apiServerSettings(place, 'kubernetesMasterConfig', 'apiServerArguments');

const isCluster = ({ kind, place }: OpenshiftObject): boolean =>
  kind === 'APIServer' && /^config\.openshift\.io\//.test(textOf(at(place, 'apiVersion')) ?? '');

const isOperator = ({ kind, place }: OpenshiftObject): boolean =>
  /^(?:KubeAPIServer|OpenShiftAPIServer|KubeControllerManager)$/.test(kind) &&
  /^operator\.openshift\.io\//.test(textOf(at(place, 'apiVersion')) ?? '');

const rules = controlPlaneRules.filter(
  ({ component, question }) => /^kube-(?:apiserver|controller)/.test(component) && askedOnOpenshift(question),
);

/** Reads the configuration of an OpenShift control plane: version 4's config.yaml and the objects behind it, and version 3's master-config.yaml. */
export const openshiftMasterConfig: EvidenceReader = {
  id: 'openshift-master-config',
  title: 'Configuration of the OpenShift control plane (config.yaml, master-config.yaml, APIServer)',
  fields: [
    ...rules.map(({ component, question, name }) => ({
      questionnaire: 'platform-hardening' as const,
      question,
      field: `${component === 'kube-apiserver' ? 'apiServerArguments' : 'extendedArguments'}, or the field that stands for it: ${name}`,
      sureness: 'stated' as const,
    })),
    {
      questionnaire: 'platform-hardening',
      question: 'encryption-providers-encrypt',
      field:
        'spec.encryption.type of APIServer; condition Encrypted of its operator; providers of an EncryptionConfiguration beside it',
      sureness: 'stated',
    },
    ...platformFields('kind of the configuration'),
  ],
  recognises: (file) =>
    /apiServerArguments|extendedArguments|MasterConfig|config\.openshift\.io|operator\.openshift\.io|KubeControllerManagerConfig|KubeAPIServerConfig/.test(
      file.text,
    ) &&
    openshiftObjects(file).objects.some(
      (one) => partsOf(one).length > 0 || isCluster(one) || isOperator(one),
    ),
  read: (files) => joined(files.map(readOne)),
};

function readOne(file: EvidenceFile): Reading {
  const { objects, problems } = openshiftObjects(file);
  const notices: Notice[] = [...file.data.problems, ...problems].map((problem) => ({
    file: file.name,
    ...problem,
  }));
  const findings: Finding[] = [];
  let other = 0;
  for (const object of objects) {
    const { kind, place } = object;
    const parts = partsOf(object);
    const before = findings.length;
    for (const part of parts) {
      const reading = judgeComponent(file, { ...part, line: place.line, companions: new Map() });
      findings.push(...reading.findings);
      notices.push(...reading.notices);
    }
    if (isCluster(object)) findings.push(...apiServerFindings(file, place));
    if (isOperator(object)) findings.push(...encryptedFinding(file, place));
    if (encryptionKinds.includes(kind)) findings.push(encryptionFinding(file, place));
    if (kind === 'MasterConfig')
      notices.push({
        file: file.name,
        line: place.line,
        code: 'openshift-3',
        detail:
          'This is OpenShift 3, which the questions do not ask about by name. Its settings are read as those that OpenShift 4 has too; confirm each.',
      });
    const isKnown = parts.length > 0 || isCluster(object) || isOperator(object) || kind === 'ConfigMap';
    if (!isKnown && findings.length === before) other += 1;
  }
  const first = objects.find(
    (one) => one.kind !== 'MasterConfig' && (partsOf(one).length > 0 || isCluster(one) || isOperator(one)),
  );
  if (first) findings.push(...platformFindings(file, first.place.line, 'openshift-4'));
  if (other > 0)
    notices.push({
      file: file.name,
      code: 'other-objects',
      detail: `${other} of its objects do not configure the control plane and were not read here. Send them in a file of their own.`,
    });
  return { findings, notices };
}

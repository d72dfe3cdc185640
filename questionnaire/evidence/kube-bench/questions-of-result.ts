import { controlPlaneRules } from '../control-plane/control-plane-rules.ts';
import type { Rule } from '../control-plane/rule.ts';
import type { BenchResult } from './bench-results.ts';

/** A part of a question that one result speaks of: a question is answered when all of its parts are. */
export type Part = 'whole' | 'mode' | 'owner' | 'not-always-allow' | 'node' | 'rbac';

/** A question, and which part of it a result speaks of. */
export interface PartOfQuestion {
  readonly question: string;
  readonly part: Part;
  /** The flag of the question, without dashes. */
  readonly flag?: string;
  /** What a pass does not show, as a clause. */
  readonly unseen?: string;
}

const files: readonly (readonly [RegExp, string])[] = [
  [/api ?server pod specification/i, 'api-server-pod-file-is-protected'],
  [/controller manager pod specification/i, 'controller-manager-pod-file-is-protected'],
  [/scheduler pod specification/i, 'scheduler-pod-file-is-protected'],
  [/etcd pod specification/i, 'etcd-pod-file-is-protected'],
  [/container network interface/i, 'cni-files-are-protected'],
  [/etcd data directory/i, 'etcd-data-is-protected'],
  [/\badmin\.conf|default administrative credential/i, 'admin-conf-is-protected'],
  [/\bscheduler\.conf|scheduler kubeconfig/i, 'scheduler-conf-is-protected'],
  [/\bcontroller-manager\.conf|controller manager kubeconfig/i, 'controller-manager-conf-is-protected'],
  [/pki directory/i, 'pki-directory-belongs-to-root'],
  [/pki certificate/i, 'pki-certificates-are-protected'],
  [/pki key/i, 'pki-keys-are-protected'],
];

/** What benchmarks say without naming the flag. */
const phrases: readonly (readonly [RegExp, PartOfQuestion])[] = [
  [
    /node authorizer|--authorization-mode argument includes node/i,
    { question: 'api-server-authorises-by-node-and-rbac', part: 'node' },
  ],
  [
    /verify that rbac|--authorization-mode argument includes rbac/i,
    { question: 'api-server-authorises-by-node-and-rbac', part: 'rbac' },
  ],
  [
    /--authorization-mode argument is not set to alwaysallow/i,
    { question: 'api-server-authorises-by-node-and-rbac', part: 'not-always-allow' },
  ],
  [
    /encryption providers? (?:are|is) appropriately|encryption provider is set to aescbc/i,
    { question: 'encryption-providers-encrypt', part: 'whole' },
  ],
  [/kubelet certificate authority/i, { question: 'api-server-verifies-kubelets', part: 'whole' }],
  [/maximumretainedfiles/i, { question: 'ten-old-audit-logs-are-kept', part: 'whole' }],
  [/maximumfilesizemegabytes/i, { question: 'audit-logs-turn-at-a-set-size', part: 'whole' }],
];

const kubeletCertificate = controlPlaneRules
  .filter(({ name }) => /^kubelet-client-(?:certificate|key)$/.test(name))
  .map(partOf);

/** The questions that a result answers, told by the flag, plugin or file that it names: its number means something else in each edition. */
export function questionsOfResult({ topic, description }: BenchResult): readonly PartOfQuestion[] {
  if (topic === undefined || description === '') return [];
  if (topic === 'files') return filePart(description);
  if (topic === 'etcd') {
    if (/unique certificate authority/i.test(description))
      return [
        {
          question: 'etcd-has-a-ca-of-its-own',
          part: 'whole',
          unseen: 'kube-bench compares no CA with that of the API server',
        },
      ];
    const file = filePart(description);
    if (file.length > 0) return file;
  }
  if (topic === 'kube-apiserver') {
    const phrase = phrases.find(([pattern]) => pattern.test(description));
    if (phrase) return [phrase[1]];
    if (/kubelet uses certificates/i.test(description)) return kubeletCertificate;
  }
  return named(topic, description);
}

function filePart(description: string): readonly PartOfQuestion[] {
  const question = files.find(([pattern]) => pattern.test(description))?.[1];
  const part = /owner/i.test(description) ? 'owner' : /permission/i.test(description) ? 'mode' : undefined;
  return question && part ? [{ question, part }] : [];
}

function named(topic: string, description: string): readonly PartOfQuestion[] {
  const own = controlPlaneRules.filter(({ component }) => component === topic);
  const byFlag = own.filter(
    ({ name }) => /^[a-z]/.test(name) && new RegExp(`--${name}(?![\\w-])`).test(description),
  );
  if (byFlag.length > 0) return byFlag.map(partOf);
  // One row names a second plugin, in whose place the first one stands.
  const [plugin] = own
    .filter(({ name }) => /^[A-Z]/.test(name) && description.toLowerCase().includes(name.toLowerCase()))
    .toSorted((a, b) => placeOf(description, a.name) - placeOf(description, b.name));
  return plugin ? [partOf(plugin)] : [];
}

const placeOf = (description: string, name: string): number =>
  description.toLowerCase().indexOf(name.toLowerCase());

function partOf({ question, name, unseen }: Rule): PartOfQuestion {
  const isFlag = /^[a-z]/.test(name);
  return { question, part: 'whole', ...(isFlag ? { flag: name } : {}), ...(unseen ? { unseen } : {}) };
}

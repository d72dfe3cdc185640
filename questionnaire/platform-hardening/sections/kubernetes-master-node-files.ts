import { cisKubernetes } from '../cis-kubernetes.ts';
import { openshiftOwnsIt } from '../control-plane.ts';
import { type Entry, entries } from '../entry.ts';
import type { Table } from '../table.ts';

interface Guarded<Id extends string>
  extends Pick<Entry<Id>, 'id' | 'title' | 'why' | 'exposure' | 'correction'> {
  readonly row: string;
  readonly file: string;
  /** Where it is on a cluster that kubeadm set up, as the shell takes it. */
  readonly path: string;
  /** Where it is on a node of OpenShift 4. */
  readonly onOpenshift: string;
  /** The widest mode that is allowed; absent where only the owner matters. */
  readonly mode?: string;
  /** Absent where only the mode matters. */
  readonly owner?: string;
  /** The ids of mode and owner, the same in every edition. */
  readonly cis: string;
  /** What else the person who checks has to know; whole sentences. */
  readonly note?: string;
}

const stricter: Readonly<Record<string, string>> = {
  '600': '400 is, 640 and 644 are not',
  '644': '600 and 640 are, 664 and 755 are not',
  '700': '500 is, 750 and 755 are not',
};

const guarded = <const Id extends string>(file: Guarded<Id>): Entry<Id> => {
  const { id, row, title, why, exposure, path, mode, owner, cis, note, correction } = file;
  const wanted = [mode && `mode ${mode} or stricter`, owner && `the owner ${owner}`].filter(Boolean);
  const yes = [owner, mode && `a mode with no bit that ${mode} lacks (${stricter[mode]})`].filter(Boolean);
  const mend = [owner && `\`chown ${owner} ${path}\``, mode && `\`chmod ${mode} ${path}\``].filter(Boolean);
  return {
    id,
    rows: [row],
    asks: `Has ${file.file} ${wanted.join(' and ')}?`,
    element: file.file,
    recommended: wanted.join(', '),
    title,
    why,
    check: [
      `Run \`stat -Lc '%a %U:%G %n' ${path}\` on each control-plane node. A yes is ${yes.join(' and ')}, for every file that it prints.`,
      note,
      `On OpenShift 4 operators write it and profile ocp4-cis-node of the Compliance Operator checks it; \`oc debug node/<node> -- chroot /host sh -c "stat -Lc '%a %U:%G %n' ${file.onOpenshift}"\` shows it.`,
    ]
      .filter(Boolean)
      .join(' '),
    fix: `Run ${mend.join(' and ')}, then find out what widened it: an upgrade or a backup that writes the file again brings the old mode back. ${openshiftOwnsIt}`,
    evidence: `kube-bench JSON, results ${cis}; a listing by \`stat -c '%a %U:%G %n'\``,
    platforms: ['self-run-kubernetes', 'openshift-4'],
    duty: 'platform-operator',
    exposure,
    change: 'setting',
    sources: cisKubernetes({ '1.6': cis, '1.12': cis, 'OpenShift 1.8': cis }),
    ...(correction ? { correction } : {}),
  };
};

const stricterSince = (edition: string): string =>
  `The training workshop says 644 or stricter, as CIS did before edition ${edition}. From that edition on it says 600 or stricter, because nobody but root needs to read the file.`;

const podSpec = <const Id extends string>(
  file: Pick<Guarded<Id>, 'id' | 'row' | 'cis' | 'title' | 'why'> & { component: string; name: string },
): Entry<Id> => {
  const { component, name, ...rest } = file;
  return guarded({
    ...rest,
    file: `the pod specification of ${name}`,
    path: `/etc/kubernetes/manifests/${component}.yaml`,
    onOpenshift: `/etc/kubernetes/static-pod-resources/*/${component}-pod.yaml`,
    mode: '600',
    owner: 'root:root',
    exposure: 'high',
    correction: stricterSince('1.24'),
  });
};

/** Modes and owners of the files from which the control plane starts and with which it signs in. */
export const kubernetesMasterNodeFiles: Table = {
  id: 'kubernetes-master-node-files',
  title: 'Kubernetes control-plane files',
  intro:
    'Shows whether anybody but root can change how the control plane starts, or read the credentials that it keeps.',
  heading: 'Kubernetes – CIS Benchmark in brief',
  onControlPlane: true,
  entries: entries([
    podSpec({
      id: 'api-server-pod-file-is-protected',
      row: 'files-api-server-pod',
      component: 'kube-apiserver',
      name: 'the API server',
      cis: '1.1.1, 1.1.2',
      title: 'Only root can read or change how the API server starts',
      why: 'The kubelet runs what stands here as root. Whoever can write it turns off sign-in or mounts the disk of the node; whoever can read it learns where each key lies.',
    }),
    podSpec({
      id: 'controller-manager-pod-file-is-protected',
      row: 'files-controller-manager-pod',
      component: 'kube-controller-manager',
      name: 'the controller manager',
      cis: '1.1.3, 1.1.4',
      title: 'Only root can read or change how the controller manager starts',
      why: 'The kubelet runs what stands here as root, with the key that signs every service account token within reach: whoever can write it is administrator of the cluster.',
    }),
    guarded({
      id: 'controller-manager-conf-is-protected',
      row: 'files-controller-manager-conf',
      file: 'controller-manager.conf',
      path: '/etc/kubernetes/controller-manager.conf',
      onOpenshift:
        '/etc/kubernetes/static-pod-resources/*/configmaps/controller-manager-kubeconfig/kubeconfig',
      mode: '600',
      owner: 'root:root',
      cis: '1.1.17, 1.1.18',
      title: 'Only root can read the credentials of the controller manager',
      why: 'The file holds a private key. Whoever copies it acts as the controller manager, which reads every Secret and issues tokens for every service account.',
      exposure: 'high',
      correction: stricterSince('1.24'),
    }),
    podSpec({
      id: 'scheduler-pod-file-is-protected',
      row: 'files-scheduler-pod',
      component: 'kube-scheduler',
      name: 'the scheduler',
      cis: '1.1.5, 1.1.6',
      title: 'Only root can read or change how the scheduler starts',
      why: 'The kubelet runs what stands here as root: whoever can write it adds a privileged container to the node that holds all keys of the cluster.',
    }),
    guarded({
      id: 'scheduler-conf-is-protected',
      row: 'files-scheduler-conf',
      file: 'scheduler.conf',
      path: '/etc/kubernetes/scheduler.conf',
      onOpenshift: '/etc/kubernetes/static-pod-resources/*/configmaps/scheduler-kubeconfig/kubeconfig',
      mode: '600',
      owner: 'root:root',
      cis: '1.1.15, 1.1.16',
      title: 'Only root can read the credentials of the scheduler',
      why: 'The file holds a private key. Whoever copies it sees every pod and places pods on whatever node, past taints and isolation.',
      exposure: 'medium',
      correction: stricterSince('1.24'),
    }),
    podSpec({
      id: 'etcd-pod-file-is-protected',
      row: 'files-etcd-pod',
      component: 'etcd',
      name: 'etcd',
      cis: '1.1.7, 1.1.8',
      title: 'Only root can read or change how etcd starts',
      why: 'Whoever can write it lets etcd answer without certificates, or starts another program beside it as root, and has every Secret of the cluster.',
    }),
    guarded({
      id: 'cni-files-are-protected',
      row: 'files-cni',
      file: 'each file of the container network interface',
      path: '/etc/cni/net.d/*',
      onOpenshift: '/etc/cni/net.d/* /var/run/multus/cni/net.d/*',
      mode: '600',
      owner: 'root:root',
      cis: '1.1.9, 1.1.10',
      note: 'Another folder holds them where the container runtime names one (`conf_dir` in containerd, `network_dir` in CRI-O); /var/lib/cni/networks counts too.',
      title: 'Only root can read or change how pods are attached to the network',
      why: 'The runtime runs the plugins that are named here as root for each pod: whoever can write it runs programs on the node or leads the traffic of pods elsewhere. Some plugins keep a token beside it.',
      exposure: 'high',
      correction: stricterSince('1.24'),
    }),
    guarded({
      id: 'etcd-data-is-protected',
      row: 'files-etcd-data',
      file: 'the data directory of etcd',
      path: '/var/lib/etcd',
      onOpenshift: '/var/lib/etcd/member',
      mode: '700',
      owner: 'etcd:etcd',
      cis: '1.1.11, 1.1.12',
      note: '`--data-dir` of etcd names another place. kubeadm runs etcd as root, and then root:root is what you find: a deviation from the benchmark until etcd runs under an account of its own. OpenShift runs it as root by design: there root:root is a yes.',
      title: 'Only the account of etcd can read its data',
      why: 'The files hold every Secret, and in plain text where encryption is off: a copy of the directory is a copy of the cluster.',
      exposure: 'high',
    }),
    guarded({
      id: 'admin-conf-is-protected',
      row: 'files-admin-conf',
      file: 'admin.conf',
      path: '/etc/kubernetes/admin.conf',
      onOpenshift: '/etc/kubernetes/kubeconfig',
      mode: '600',
      owner: 'root:root',
      cis: '1.1.13, 1.1.14',
      note: 'From Kubernetes 1.29 super-admin.conf in the same folder counts too, and belongs off the node. Copies in home directories are the same credential.',
      title: 'Only root can read the credentials of the administrator',
      why: 'The file is the administrator of the cluster: whoever can read it copies it and keeps that power until its certificate ends, since it cannot be withdrawn.',
      exposure: 'high',
      correction: stricterSince('1.23'),
    }),
    guarded({
      id: 'pki-directory-belongs-to-root',
      row: 'files-pki-directory',
      file: 'everything in the PKI directory',
      path: '/etc/kubernetes/pki /etc/kubernetes/pki/* /etc/kubernetes/pki/etcd/*',
      onOpenshift:
        '/etc/kubernetes/static-pod-resources/*/secrets/* /etc/kubernetes/static-pod-resources/*/secrets/*/*',
      owner: 'root:root',
      cis: '1.1.19',
      title: 'The PKI directory and all that is in it belong to root',
      why: 'The owner of a file changes its mode at will: another owner reads the keys of the CA, or puts another CA in its place, and then has any identity at will.',
      exposure: 'high',
    }),
    guarded({
      id: 'pki-certificates-are-protected',
      row: 'files-pki-certificates',
      file: 'each PKI certificate',
      path: '/etc/kubernetes/pki/*.crt /etc/kubernetes/pki/etcd/*.crt',
      onOpenshift: '/etc/kubernetes/static-pod-resources/*/secrets/*/*.crt',
      mode: '644',
      cis: '1.1.20',
      note: 'CIS asked for 600 from edition 1.24 on and, later, went back to 644 in edition 1.11, as certificates are public; its benchmark for OpenShift says 600.',
      title: 'Only root can change the certificates of the control plane',
      why: 'Whoever can write them puts another CA where the components look for theirs, and they then trust whatever it signs.',
      exposure: 'medium',
    }),
    guarded({
      id: 'pki-keys-are-protected',
      row: 'files-pki-keys',
      file: 'each PKI key',
      path: '/etc/kubernetes/pki/*.key /etc/kubernetes/pki/etcd/*.key',
      onOpenshift: '/etc/kubernetes/static-pod-resources/*/secrets/*/*.key',
      mode: '600',
      cis: '1.1.21',
      title: 'Only root can read the private keys of the control plane',
      why: 'The key of the CA signs any identity, the administrator too: whoever has read it once is in the cluster until every certificate is issued anew.',
      exposure: 'high',
    }),
  ]),
};

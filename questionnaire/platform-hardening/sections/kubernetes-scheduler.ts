import { cisKubernetes } from '../cis-kubernetes.ts';
import { flagEvidence, printFlag, setFlag } from '../control-plane.ts';
import { entries } from '../entry.ts';
import type { Table } from '../table.ts';

/** Flags of the scheduler, which decides where pods run. */
export const kubernetesScheduler: Table = {
  id: 'kubernetes-scheduler',
  title: 'Kubernetes scheduler',
  intro: 'Shows whether the scheduler tells more about itself, and to more callers, than its work needs.',
  heading: 'Kubernetes – CIS Benchmark in brief',
  onControlPlane: true,
  entries: entries([
    {
      id: 'scheduler-profiling-is-off',
      rows: ['scheduler-profiling'],
      element: '--profiling of the scheduler',
      recommended: 'false',
      title: 'The scheduler serves no profiles of itself',
      why: 'Profiles under /debug/pprof show how the scheduler works inside, and taking them costs it time: one path less to learn from or to slow it by.',
      check: `${printFlag('kube-scheduler', '--profiling')} \`false\` is a yes; absent means true, which is not. Where \`--config\` names a file, look there for \`enableProfiling: false\`.`,
      fix: `${setFlag('kube-scheduler', '--profiling=false')} Where \`--config\` names a file, set \`enableProfiling: false\` in that file instead.`,
      evidence: flagEvidence('kube-scheduler', '--profiling'),
      platforms: ['self-run-kubernetes'],
      duty: 'platform-operator',
      exposure: 'low',
      change: 'setting',
      sources: cisKubernetes({ '1.6': '1.4.1', '1.12': '1.4.1' }),
    },
    {
      id: 'scheduler-listens-on-the-local-host',
      rows: ['scheduler-bind-address'],
      element: '--bind-address of the scheduler',
      recommended: '127.0.0.1',
      title: 'The scheduler listens on the local host only',
      why: 'Its port answers with health and metrics. Nothing outside the node needs it, and open to the network it is one more service to probe and to attack.',
      check: `${printFlag('kube-scheduler', '--bind-address')} \`127.0.0.1\` is a yes. Absent means every address of the node: kube-bench passes that, but \`ss -ltn 'sport = :10259'\` shows what is open, and only 127.0.0.1 is a yes.`,
      fix: `${setFlag('kube-scheduler', '--bind-address=127.0.0.1')} Where monitoring reads its metrics, let a collector on the same node do it.`,
      evidence: flagEvidence('kube-scheduler', '--bind-address'),
      platforms: ['self-run-kubernetes'],
      duty: 'platform-operator',
      exposure: 'low',
      change: 'setting',
      sources: cisKubernetes({ '1.6': '1.4.2', '1.12': '1.4.2' }),
    },
  ]),
};

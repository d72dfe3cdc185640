import type { Situation } from '../situation/situation.ts';

/** Whether the cluster rolls the application out, so that it can also roll it back; jobs have no rollout. */
export const hasRollout = ({ workload }: Situation): boolean =>
  workload === 'deployment' || workload === 'stateful-set';

/** The lines that put the running release into `$workloads`, and fail where the cluster does not answer or has none; a next release beside it is left alone. */
export const findRollouts = ({ name }: Situation): readonly string[] => [
  `workloads="$(oc --namespace "$PROJECT" get deployment,statefulset --selector app.kubernetes.io/instance=${name} --output name)"`,
  'if [ -z "$workloads" ]; then',
  `  echo "The project $PROJECT has no Deployment and no StatefulSet of ${name}." >&2`,
  '  exit 1',
  'fi',
];

/** The lines that do something with each of `$workloads`, which then stands in `$workload`. */
export const eachRollout = (command: string): readonly string[] => [
  'for workload in $workloads; do',
  `  ${command}`,
  'done',
];

/** The lines that wait until each of `$workloads` is rolled out, and fail when one is given up. */
export const waitForRollouts = eachRollout(
  'oc --namespace "$PROJECT" rollout status "$workload" --timeout=30m',
);

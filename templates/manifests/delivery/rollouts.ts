import type { Situation } from '../situation/situation.ts';

/** Whether the cluster rolls the application out, so that it can also roll it back; jobs have no rollout. */
export const hasRollout = ({ workload }: Situation): boolean =>
  workload === 'deployment' || workload === 'stateful-set';

/** The lines that do something with each running release, which stands in `$workload`; a next release beside it is left alone. */
export const eachRollout = ({ name }: Situation, command: string): readonly string[] => [
  `for workload in $(oc --namespace "$PROJECT" get deployment,statefulset --selector app.kubernetes.io/instance=${name} --output name); do`,
  `  ${command}`,
  'done',
];

/** The lines that wait until each rollout is through, and fail when it is given up. */
export const waitForRollouts = (situation: Situation): readonly string[] =>
  hasRollout(situation)
    ? eachRollout(situation, 'oc --namespace "$PROJECT" rollout status "$workload" --timeout=30m')
    : [];

import type { Situation } from '../situation/situation.ts';
import { blocks } from '../yaml/yaml.ts';

/** What a pod is for: `server` is called, `worker` takes its work itself, `job` works until it is done. */
export type Component = 'server' | 'worker' | 'job';

/** A group of equal pods: the running release, the next one beside it, or the jobs. */
export interface Group {
  /** The name of its workload, Service and certificate. */
  readonly name: string;
  readonly component: Component;
}

/** The pods that do the work of the application today. */
export const mainGroup = ({ name, workload, called }: Situation): Group => ({
  name,
  component: workload === 'job' || workload === 'cron-job' ? 'job' : called ? 'server' : 'worker',
});

/** The pods of the next release, beside the running one. */
export const nextGroup = (situation: Situation): Group => ({
  ...mainGroup(situation),
  name: `${situation.name}-next`,
});

/** The labels by which a group is selected; they never change during its life. */
export const selectorLabels = (situation: Situation, { name, component }: Group): string =>
  blocks(
    `app.kubernetes.io/name: ${situation.name}`,
    `app.kubernetes.io/instance: ${name}`,
    `app.kubernetes.io/component: ${component}`,
  );

/** The recommended labels of everything that belongs to a group. */
export const groupLabels = (situation: Situation, group: Group): string =>
  blocks(selectorLabels(situation, group), `app.kubernetes.io/part-of: ${situation.name}`);

/** The recommended labels of what all groups share. */
export const sharedLabels = ({ name }: Situation): string =>
  blocks(
    `app.kubernetes.io/name: ${name}`,
    `app.kubernetes.io/instance: ${name}`,
    `app.kubernetes.io/part-of: ${name}`,
  );

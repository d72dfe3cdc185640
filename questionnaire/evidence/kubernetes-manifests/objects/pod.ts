import { at, booleanOf, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { type BackingService, backingService } from './backing-service.ts';
import type { KindId } from './kinds.ts';
import { type ManifestObject, type Part, shownName } from './manifest-object.ts';
import { type Labels, labelsOf } from './selector.ts';

/** A pod, or the template of one. */
export interface Pod extends Part {
  readonly metadata: Place | undefined;
  readonly spec: Place;
  readonly labels: Labels;
  /** In the order of the file: init containers, containers, containers added for a look inside. */
  readonly containers: readonly Container[];
  /** Whether only its containers were sent, so that what is set for the whole pod cannot be seen. */
  readonly isCut: boolean;
  /** Whether it runs on Windows, which knows neither capabilities nor the profiles of a Linux kernel. */
  readonly isWindows: boolean;
  /** Whether it ends by itself, as a job does. */
  readonly isJob: boolean;
  /** Set where it runs a database, a cache or a broker rather than a program of the application. */
  readonly backing: BackingService | undefined;
}

/** One container of a pod. */
export interface Container extends Part {
  readonly pod: Pod;
  readonly place: Place;
  readonly name: string;
  /** `long-running` ones have probes: containers of pods that are no jobs, and init containers that keep running. */
  readonly role: 'long-running' | 'job' | 'init' | 'ephemeral';
}

const templatePath: Readonly<Partial<Record<KindId, readonly string[]>>> = {
  Pod: [],
  Fragment: [],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  DeploymentConfig: ['spec', 'template'],
  Rollout: ['spec', 'template'],
  KnativeService: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  ScaledJob: ['spec', 'jobTargetRef', 'template'],
};

/** Whether objects of this kind start pods. */
export const startsPods = (kind: KindId): boolean => templatePath[kind] !== undefined;

/** The pod that an object is or starts; of an object that lacks the template, its containers where they stand instead. */
export function podOf(object: ManifestObject): Pod | undefined {
  const path = templatePath[object.kind];
  if (!path) return undefined;
  const template = at(object.root, ...path);
  const direct = at(object.root, 'spec');
  const whole = at(template, 'spec') ?? (at(direct, 'containers') ? direct : undefined);
  const spec = whole ?? (object.kind === 'Fragment' ? object.root : undefined);
  if (!spec || itemsOf(at(spec, 'containers')).length === 0) return undefined;
  const isJob = ['Job', 'CronJob', 'ScaledJob'].includes(object.kind);
  const metadata = at(template, 'metadata');
  const containers: Container[] = [];
  const images = itemsOf(at(spec, 'containers')).map((place) => textOf(at(place, 'image')) ?? '');
  const pod: Pod = {
    object,
    about: object.about,
    metadata,
    spec,
    labels: labelsOf(at(metadata, 'labels')),
    containers,
    isCut: !whole,
    isWindows: textOf(systemPlace(spec)) === 'windows',
    isJob,
    backing: isJob ? undefined : backingService(images),
  };
  const add = (field: string, roleOf: (place: Place) => Container['role']): void => {
    for (const item of itemsOf(at(spec, field))) {
      // Dumps sort the fields, and JSON opens with a brace: the line of the name tells which container it is.
      const place = { ...item, line: at(item, 'name')?.line ?? item.line };
      const name = textOf(at(place, 'name')) ?? '';
      const about = `${object.about}, container "${shownName(name) || 'without a name'}"`;
      containers.push({ object, about, pod, place, name, role: roleOf(place) });
    }
  };
  add('initContainers', (place) =>
    textOf(at(place, 'restartPolicy')) === 'Always' ? 'long-running' : 'init',
  );
  add('containers', () => (isJob || isOneOff(object, spec) ? 'job' : 'long-running'));
  add('ephemeralContainers', () => 'ephemeral');
  return pod;
}

/** The operating system that a pod asks for. */
export const systemPlace = (spec: Place): Place | undefined =>
  at(spec, 'os', 'name') ?? at(spec, 'nodeSelector', 'kubernetes.io/os');

const isOneOff = ({ kind }: ManifestObject, spec: Place): boolean =>
  kind === 'Pod' && ['Never', 'OnFailure'].includes(textOf(at(spec, 'restartPolicy')) ?? '');

/** What holds for a container: its own setting, or else that of its pod. */
export const securityOf = ({ place, pod }: Container, ...path: readonly string[]): Place | undefined =>
  at(place, 'securityContext', ...path) ?? at(pod.spec, 'securityContext', ...path);

/** Whether a container is privileged. */
export const isPrivileged = ({ place }: Container): boolean =>
  booleanOf(at(place, 'securityContext', 'privileged')) === true;

import { at, numberOf, textOf } from '../../parsing/datum.ts';
import type { KindId } from '../objects/kinds.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import type { Manifests } from '../objects/manifests.ts';
import type { Pod } from '../objects/pod.ts';
import { type Scaler, scalersOf } from '../objects/scalers.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

const counted: readonly KindId[] = [
  'Deployment',
  'StatefulSet',
  'DeploymentConfig',
  'Rollout',
  'ReplicaSet',
  'ReplicationController',
];

/** How many copies of each workload serve. */
export const availability: Topic = {
  fields: readinessFields([
    'multiple-instances',
    'spec.replicas of a workload; minReplicas of its HorizontalPodAutoscaler or ScaledObject; minScale of a Knative Service',
    'stated',
  ]),
  read(manifests, report) {
    const scalers = scalersOf(manifests);
    for (const pod of manifests.own) {
      const own = scalers.filter(({ targets }) => targets.includes(pod));
      for (const scaler of own) scaled(pod, scaler, report);
      if (counted.includes(pod.object.kind) && own.length === 0) fixed(pod, report);
      if (pod.object.kind === 'KnativeService') knative(pod, report);
    }
    for (const object of manifests.of('Rollout')) referring(object, scalers, report);
    tellOfLostTargets(manifests, scalers, report);
  },
};

function scaled(pod: Pod, { least, most, place, object }: Scaler, report: Report): void {
  const subject = { object, about: pod.about };
  if (least !== undefined && least >= 2) {
    const isOrdered = pod.object.kind === 'StatefulSet';
    report.readiness(subject, place, {
      question: 'multiple-instances',
      answer: 'several-active',
      sureness: isOrdered ? 'hinted' : 'stated',
      because: `The autoscaler keeps at least ${least} copies.`,
    });
  } else if (most !== undefined && most >= 2)
    report.readiness(subject, place, {
      question: 'multiple-instances',
      answer: 'several-active',
      sureness: 'hinted',
      because: `The autoscaler may start up to ${most} copies, so more than one is meant to serve.`,
    });
  else if (most === 1)
    report.readiness(subject, place, {
      question: 'multiple-instances',
      answer: 'single-untested',
      sureness: 'hinted',
      because: 'The autoscaler never starts a second copy; whether one would do harm is for a person to say.',
    });
  const replicas = at(pod.object.root, 'spec', 'replicas');
  if (replicas && counted.includes(pod.object.kind))
    report.notice(
      pod,
      replicas,
      'replicas-beside-autoscaler',
      `Each apply sets ${pod.about} back to these replicas, against its autoscaler. Remove replicas.`,
    );
}

function fixed(pod: Pod, report: Report): void {
  const replicas = at(pod.object.root, 'spec', 'replicas');
  // Nothing gives a DeploymentConfig a number: without replicas it runs none until somebody scales it.
  const absent = pod.object.kind === 'DeploymentConfig' ? 0 : 1;
  const copies = replicas ? report.numberAt(pod, 'replicas', replicas) : absent;
  const place = replicas ?? at(pod.object.root, 'spec') ?? pod.object.root;
  if (copies === undefined) return;
  if (copies < 1)
    report.notice(
      pod,
      place,
      'scaled-to-zero',
      `${pod.about} is set to run no copy. Answer for how it serves.`,
    );
  else if (copies === 1)
    report.readiness(pod, place, {
      question: 'multiple-instances',
      answer: 'single-untested',
      sureness: 'hinted',
      because: replicas
        ? 'One copy is set; whether a second would do harm is for a person to say.'
        : 'Without replicas one copy runs, unless an autoscaler that was not sent sets more.',
    });
  else readSeveral(pod, copies, report);
}

function readSeveral(pod: Pod, copies: number, report: Report): void {
  const place = at(pod.object.root, 'spec', 'replicas') ?? pod.object.root;
  const elects = pod.containers.some(({ place: container }) =>
    ['command', 'args'].some((field) => /leader-?elect(?!ion=false|=false)/.test(flat(at(container, field)))),
  );
  const isOrdered = pod.object.kind === 'StatefulSet';
  report.readiness(pod, place, {
    question: 'multiple-instances',
    answer: elects ? 'active-passive' : 'several-active',
    sureness: elects || isOrdered ? 'hinted' : 'stated',
    because: elects
      ? `Of ${copies} copies one is elected to lead, so the others seem to stand by.`
      : isOrdered
        ? `The StatefulSet runs ${copies} copies; whether all of them serve users is for a person to say.`
        : `The workload runs ${copies} copies.`,
  });
}

/** A Rollout that takes its pods from a Deployment has the number of copies, and the Deployment none. */
function referring(object: ManifestObject, scalers: readonly Scaler[], report: Report): void {
  const replicas = at(object.root, 'spec', 'replicas');
  const copies = numberOf(replicas);
  const isScaled = scalers.some(
    ({ target }) => textOf(at(target, 'kind')) === 'Rollout' && textOf(at(target, 'name')) === object.name,
  );
  if (!replicas || isScaled || !at(object.root, 'spec', 'workloadRef') || copies === undefined || copies < 2)
    return;
  report.readiness(object, replicas, {
    question: 'multiple-instances',
    answer: 'several-active',
    sureness: 'stated',
    because: `The Rollout runs ${copies} copies of the workload to which it refers.`,
  });
}

const flat = (place: ReturnType<typeof at>): string =>
  place?.datum.kind === 'list'
    ? place.datum.items.map((item) => textOf(item) ?? '').join(' ')
    : (textOf(place) ?? '');

function knative(pod: Pod, report: Report): void {
  const annotations = at(pod.metadata, 'annotations');
  const least =
    at(annotations, 'autoscaling.knative.dev/min-scale') ??
    at(annotations, 'autoscaling.knative.dev/minScale');
  const copies = numberOf(least);
  if (least && copies !== undefined && copies >= 2)
    report.readiness(pod, least, {
      question: 'multiple-instances',
      answer: 'several-active',
      sureness: 'stated',
      because: `Knative keeps at least ${copies} copies.`,
    });
}

function tellOfLostTargets(manifests: Manifests, scalers: readonly Scaler[], report: Report): void {
  for (const scaler of scalers)
    if (scaler.targets.length === 0 && !targetWithoutPod(manifests, scaler))
      report.notice(
        scaler,
        scaler.target ?? scaler.place,
        'target-not-found',
        `No workload that was sent is the target of ${scaler.about}. Send it too, or correct kind and name.`,
      );
}

const targetWithoutPod = (manifests: Manifests, { target, object }: Scaler): boolean =>
  counted.some(
    (kind) =>
      kind === (textOf(at(target, 'kind')) ?? 'Deployment') &&
      manifests.find(kind, textOf(at(target, 'name')), object.namespace).length > 0,
  );

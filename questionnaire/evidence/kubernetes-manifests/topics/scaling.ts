import { at, itemsOf, textOf } from '../../parsing/datum.ts';
import { canShareNamespace } from '../objects/manifest-object.ts';
import type { Manifests } from '../objects/manifests.ts';
import type { Pod } from '../objects/pod.ts';
import { type Scaler, scalersOf } from '../objects/scalers.ts';
import { serviceName } from '../objects/service-name.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

/** What changes the number and the size of copies. */
export const scaling: Topic = {
  fields: readinessFields(
    ['scaling', 'maxReplicas of a HorizontalPodAutoscaler; maxReplicaCount of a ScaledObject', 'hinted'],
    [
      'scaling-trigger',
      'metrics of a HorizontalPodAutoscaler; triggers of a ScaledObject; updatePolicy of a VerticalPodAutoscaler',
      'stated',
    ],
    ['load-pattern', 'a trigger of type cron of a ScaledObject', 'hinted'],
  ),
  read(manifests, report) {
    const vertical = verticalScalers(manifests, report);
    for (const scaler of scalersOf(manifests)) {
      // One number as the least and the most scales nothing.
      for (const pod of scaler.targets)
        if (!pod.backing && scaler.most !== scaler.least) {
          capacity(manifests, pod, scaler, report);
          trigger(pod, scaler, vertical, report);
        }
      if (scaler.measures.includes('cron'))
        report.readiness(scaler, at(scaler.object.root, 'spec', 'triggers') ?? scaler.place, {
          question: 'load-pattern',
          answer: 'predictable-peaks',
          sureness: 'hinted',
          because: 'Copies are added by a timetable, which suits peaks that are known before.',
        });
    }
  },
};

interface Vertical {
  readonly targets: readonly Pod[];
  readonly mode: string;
  readonly measures: readonly string[];
  readonly isModeStated: boolean;
}

function verticalScalers(manifests: Manifests, report: Report): Vertical[] {
  return manifests.of('VerticalPodAutoscaler').map((object) => {
    const spec = at(object.root, 'spec');
    const target = at(spec, 'targetRef');
    const mode = textOf(at(spec, 'updatePolicy', 'updateMode'));
    const targets = manifests.targeted(target, object.namespace);
    if (targets.length === 0)
      report.notice(
        object,
        target ?? object.root,
        'target-not-found',
        `No workload that was sent is the target of ${object.about}. Send it too, or correct kind and name.`,
      );
    const named = itemsOf(at(spec, 'resourcePolicy', 'containerPolicies')).flatMap((policy) =>
      itemsOf(at(policy, 'controlledResources')).map((resource) => textOf(resource) ?? ''),
    );
    return {
      targets,
      mode: mode ?? 'Auto',
      measures: named.length > 0 ? named : ['cpu', 'memory'],
      isModeStated: mode !== undefined,
    };
  });
}

function capacity(manifests: Manifests, pod: Pod, scaler: Scaler, report: Report): void {
  if (scaler.most === undefined || scaler.most < 2) return;
  const beside = manifests.own.some(
    ({ object, isJob }) =>
      !isJob &&
      serviceName(object) !== serviceName(pod.object) &&
      canShareNamespace(object.namespace, pod.object.namespace),
  );
  report.readiness({ object: scaler.object, about: pod.about }, scaler.place, {
    question: 'scaling',
    answer: beside ? 'by-component' : 'more-copies',
    sureness: 'hinted',
    because: beside
      ? 'The autoscaler adds copies of this workload, which is one of several.'
      : 'The autoscaler adds copies of the only workload that was sent.',
  });
}

function trigger(pod: Pod, scaler: Scaler, vertical: readonly Vertical[], report: Report): void {
  const subject = { object: scaler.object, about: pod.about };
  const spec = at(scaler.object.root, 'spec');
  const place = at(spec, 'metrics') ?? at(spec, 'triggers') ?? at(spec, 'targetCPUUtilizationPercentage');
  const sizes = vertical.filter(({ targets, mode }) => targets.includes(pod) && mode !== 'Off');
  const question = 'scaling-trigger';
  const clash = sizes.find(({ measures }) => measures.some((measure) => scaler.measures.includes(measure)));
  if (clash)
    report.readiness(subject, place ?? scaler.place, {
      question,
      answer: 'same-measure-twice',
      sureness: clash.mode === 'Initial' ? 'hinted' : clash.isModeStated ? 'stated' : 'implied-by-default',
      because: `The number of copies follows ${scaler.measures.join(' and ')}, and a VerticalPodAutoscaler sets their size by the same.`,
    });
  else if (sizes.length === 0) {
    const isOff = vertical.some(({ targets, mode }) => targets.includes(pod) && mode === 'Off');
    report.readiness(subject, place ?? scaler.place, {
      question,
      answer: 'one-measure',
      sureness: isOff && scaler.measures.length === 1 ? 'stated' : 'hinted',
      because: isOff
        ? 'The number of copies follows the autoscaler, and the VerticalPodAutoscaler only recommends sizes.'
        : 'The number of copies follows the autoscaler; nothing that was sent changes their size.',
    });
  }
}

import { at, type Place, textOf } from '../../parsing/datum.ts';
import type { Pod } from '../objects/pod.ts';
import { leastCopies, type Scaler, scalersOf } from '../objects/scalers.ts';
import type { Answer, Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

/** How a new version replaces the old one. */
export const update: Topic = {
  fields: readinessFields([
    'update-strategy',
    'spec.strategy of a Deployment, DeploymentConfig or Rollout; spec.updateStrategy of a StatefulSet',
    'stated',
  ]),
  read(manifests, report) {
    const scalers = scalersOf(manifests);
    for (const pod of manifests.own) {
      if (pod.object.kind === 'Deployment')
        deployment(pod, 'RollingUpdate', 'rollingUpdate', scalers, report);
      if (pod.object.kind === 'DeploymentConfig')
        deployment(pod, 'Rolling', 'rollingParams', scalers, report);
      if (pod.object.kind === 'StatefulSet') statefulSet(pod, scalers, report);
    }
    for (const object of manifests.of('Rollout')) {
      const strategy = at(object.root, 'spec', 'strategy');
      const canary = at(strategy, 'canary');
      const place = canary ?? at(strategy, 'blueGreen');
      if (place)
        say(report, object, place, {
          answer: 'rolling',
          sureness: canary ? 'stated' : 'hinted',
          because: canary
            ? 'The new version takes over from the old one step by step, while both serve.'
            : 'The old version serves until the new one runs and takes its place.',
        });
    }
  },
};

const say = (
  report: Report,
  subject: Pod['object'] | Pod,
  place: Place,
  answer: Omit<Answer, 'question'>,
): void =>
  report.readiness(subject, place, {
    question: 'update-strategy',
    ...answer,
  });

function deployment(
  pod: Pod,
  rolling: string,
  params: string,
  scalers: readonly Scaler[],
  report: Report,
): void {
  const spec = at(pod.object.root, 'spec') ?? pod.object.root;
  const strategy = at(spec, 'strategy');
  const type = at(strategy, 'type');
  const written = textOf(type);
  if (type && written === 'Recreate') {
    say(report, pod, type, {
      answer: 'in-a-window',
      sureness: 'stated',
      because: 'Recreate stops every copy before the new version starts.',
    });
    return;
  }
  if (type && written !== rolling) {
    if (written !== 'Custom')
      report.notice(
        pod,
        type,
        'unexpected-value',
        `The strategy of ${pod.about} is none of ${rolling} and Recreate. Correct it, or answer by hand.`,
      );
    return;
  }
  const unavailable = at(strategy, params, 'maxUnavailable');
  if (unavailable && stopsAll(unavailable, at(strategy, params, 'maxSurge'), leastCopies(pod, scalers))) {
    say(report, pod, unavailable, {
      answer: 'in-a-window',
      sureness: 'hinted',
      because: 'During an update all copies may be stopped at once, so users may find none running.',
    });
    return;
  }
  say(report, pod, type ?? strategy ?? spec, {
    answer: 'rolling',
    sureness: type ? 'stated' : 'implied-by-default',
    because: type
      ? 'Copies are replaced one after another.'
      : `Without a type of strategy, copies are replaced one after another (${rolling}).`,
  });
}

function stopsAll(unavailable: Place, surge: Place | undefined, copies: number | undefined): boolean {
  const text = textOf(unavailable)?.trim() ?? '';
  if (text === '100%') return true;
  if (!/^\d+$/.test(text) || copies === undefined) return false;
  const addsNone = /^0%?$/.test(textOf(surge)?.trim() ?? '');
  return Number(text) >= copies && (copies > 1 || addsNone);
}

function statefulSet(pod: Pod, scalers: readonly Scaler[], report: Report): void {
  const spec = at(pod.object.root, 'spec') ?? pod.object.root;
  const type = at(spec, 'updateStrategy', 'type');
  const copies = leastCopies(pod, scalers);
  if (type && textOf(type) !== 'RollingUpdate') return;
  if (copies === 1)
    say(report, pod, type ?? spec, {
      answer: 'in-a-window',
      sureness: 'hinted',
      because: 'A StatefulSet stops its only copy before the new one starts.',
    });
  else if (copies !== undefined && copies > 1)
    say(report, pod, type ?? spec, {
      answer: 'rolling',
      sureness: type ? 'stated' : 'implied-by-default',
      because: 'A StatefulSet replaces its copies one by one, from the last to the first.',
    });
}

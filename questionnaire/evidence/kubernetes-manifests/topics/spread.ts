import { at, isGiven, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { Pod } from '../objects/pod.ts';
import { labelSelector } from '../objects/selector.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

interface Rule {
  readonly place: Place;
  readonly key: string;
}

/** Whether a rule keeps the copies of a workload apart. */
export const spread: Topic = {
  fields: readinessFields([
    'failure-domains',
    'topologySpreadConstraints with DoNotSchedule, required podAntiAffinity, and nodeName of a pod',
    'hinted',
  ]),
  read(manifests, report) {
    for (const pod of manifests.own) if (!pod.isJob && pod.object.kind !== 'Pod') domains(pod, report);
  },
};

function domains(pod: Pod, report: Report): void {
  const rules = [...constraints(pod, report), ...antiAffinity(pod)];
  const zone = rules.find(({ key }) => /zone$|region$/.test(key));
  const host = rules.find(({ key }) => /hostname$|^node$/.test(key));
  const fixed = at(pod.spec, 'nodeName') ?? at(pod.spec, 'nodeSelector', 'kubernetes.io/hostname');
  const rule = zone ?? host;
  const place = fixed ?? rule?.place;
  if (!place) return;
  report.readiness(pod, place, {
    question: 'failure-domains',
    answer: fixed ? 'one-machine' : zone ? 'a-site' : 'a-rack',
    sureness: 'hinted',
    because: fixed
      ? 'All copies are tied to one named node.'
      : zone
        ? 'A rule keeps the copies in different zones; what a zone is in this cluster is for the platform team to say.'
        : 'A rule keeps the copies on different nodes; which racks and storage those share is for the platform team to say.',
  });
}

/** The constraints that hold a copy back; those that only prefer a place, or count no pod of the workload, are none. */
function constraints(pod: Pod, report: Report): Rule[] {
  return itemsOf(at(pod.spec, 'topologySpreadConstraints')).flatMap((constraint) => {
    const field = at(constraint, 'labelSelector');
    if (!field || !labelSelector(field).matches(pod.labels)) {
      report.notice(
        pod,
        field ?? constraint,
        'selects-nothing',
        `A topologySpreadConstraint of ${pod.about} does not count its own pods, so it spreads nothing. Give it the labels of the pod template.`,
      );
      return [];
    }
    const key = textOf(at(constraint, 'topologyKey')) ?? '';
    const binds = (textOf(at(constraint, 'whenUnsatisfiable')) ?? 'DoNotSchedule') === 'DoNotSchedule';
    return binds ? [{ place: at(constraint, 'topologyKey') ?? constraint, key }] : [];
  });
}

const antiAffinity = (pod: Pod): Rule[] =>
  itemsOf(
    at(pod.spec, 'affinity', 'podAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'),
  ).flatMap((term) => {
    const key = at(term, 'topologyKey');
    const field = at(term, 'labelSelector');
    return key && isGiven(field) && labelSelector(field).matches(pod.labels)
      ? [{ place: key, key: textOf(key) ?? '' }]
      : [];
  });

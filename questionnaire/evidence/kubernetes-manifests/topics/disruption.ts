import { at, numberOf, type Place, textOf } from '../../parsing/datum.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import type { Pod } from '../objects/pod.ts';
import { leastCopies, scalersOf } from '../objects/scalers.ts';
import { labelSelector } from '../objects/selector.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

/** Whether a disruption budget lets one copy go. */
export const disruption: Topic = {
  fields: readinessFields([
    'spare-instances',
    'minAvailable and maxUnavailable of a PodDisruptionBudget whose selector matches the pods',
    'hinted',
  ]),
  read(manifests, report) {
    const scalers = scalersOf(manifests);
    for (const budget of manifests.of('PodDisruptionBudget')) {
      const field = at(budget.root, 'spec', 'selector');
      const selector = labelSelector(field);
      const selectsAll = textOf(at(budget.root, 'apiVersion')) !== 'policy/v1beta1';
      const pods =
        !field || (selector.isEmpty && !selectsAll) ? [] : manifests.selected(selector, budget.namespace);
      if (pods.length === 0)
        report.notice(
          budget,
          field ?? budget.root,
          'selects-nothing',
          `${budget.about} matches no pod that was sent. Compare its selector with the labels of the pod template.`,
        );
      for (const pod of pods) if (!pod.backing) judge(budget, pod, leastCopies(pod, scalers), report);
    }
  },
};

function judge(budget: ManifestObject, pod: Pod, copies: number | undefined, report: Report): void {
  const least = at(budget.root, 'spec', 'minAvailable');
  const most = at(budget.root, 'spec', 'maxUnavailable');
  const place = least ?? most;
  const leaves = least ? spared(least, copies) : most ? allowed(most, copies) : undefined;
  if (!place || leaves === undefined) return;
  report.readiness({ object: budget, about: pod.about }, place, {
    question: 'spare-instances',
    answer: leaves && copies !== 1 ? 'estimated' : 'no',
    sureness: 'hinted',
    because: leaves
      ? copies === 1
        ? 'The disruption budget lets the only copy be taken away, and then none is left.'
        : 'The disruption budget lets one copy be taken away; whether the others carry a busy hour has to be tried.'
      : 'The disruption budget lets no copy be taken away, so a node that runs one cannot be emptied for maintenance.',
  });
}

/** Whether `minAvailable` leaves one copy to take away. */
function spared(least: Place, copies: number | undefined): boolean | undefined {
  const share = percentOf(least);
  if (share !== undefined) {
    if (share >= 100) return false;
    return copies === undefined ? undefined : Math.ceil((share / 100) * copies) < copies;
  }
  const number = numberOf(least);
  if (number === 0) return true;
  return number === undefined || copies === undefined ? undefined : number < copies;
}

/** Whether `maxUnavailable` is one or more. */
function allowed(most: Place, copies: number | undefined): boolean | undefined {
  const share = percentOf(most);
  if (share === undefined) {
    const number = numberOf(most);
    return number === undefined ? undefined : number >= 1;
  }
  if (share <= 0) return false;
  return copies === undefined ? undefined : Math.ceil((share / 100) * copies) >= 1;
}

function percentOf(place: Place): number | undefined {
  const [, digits] = /^(\d+)%$/.exec(textOf(place)?.trim() ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

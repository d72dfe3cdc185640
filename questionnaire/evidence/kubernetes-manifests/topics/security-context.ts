import { at, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { type Container, isPrivileged, type Pod } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { hardeningFields, type Topic } from '../topic.ts';

/** Which privileges each container has: init containers and containers added for a look inside count as well. */
export const securityContext: Topic = {
  fields: hardeningFields(
    ['no-container-is-privileged', 'securityContext.privileged of a container', 'stated'],
    ['kernel-capabilities-are-dropped', 'securityContext.capabilities of a container', 'stated'],
    ['privileges-cannot-be-gained', 'securityContext.allowPrivilegeEscalation of a container', 'stated'],
    ['container-file-system-is-read-only', 'securityContext.readOnlyRootFilesystem of a container', 'stated'],
  ),
  read(manifests, report) {
    for (const pod of manifests.pods) {
      for (const container of pod.containers) {
        privileged(container, report);
        if (pod.isWindows) continue;
        capabilities(container, report);
        escalation(container, report);
        rootFileSystem(container, report);
      }
      tellOfMisplaced(pod, report);
    }
  },
};

const own = ({ place }: Container, field: string): Place | undefined => at(place, 'securityContext', field);

function privileged(container: Container, report: Report): void {
  const place = own(container, 'privileged');
  const value = place ? report.booleanAt(container, 'privileged', place) : false;
  if (value === undefined) return;
  report.hardening(container, place ?? container.place, {
    question: 'no-container-is-privileged',
    isRecommended: !value,
    sureness: place ? 'stated' : 'implied-by-default',
    because: value
      ? 'The container is privileged.'
      : place
        ? 'The container is set not to be privileged.'
        : 'A container is privileged only where this is set, and here it is not.',
  });
}

/** The one capability that the restricted Pod Security Standard lets a container add. */
const harmless = ['NET_BIND_SERVICE', 'CAP_NET_BIND_SERVICE'];

function capabilities(container: Container, report: Report): void {
  const question = 'kernel-capabilities-are-dropped';
  const place = own(container, 'capabilities');
  const names = (field: string) =>
    itemsOf(at(place, field)).map((name) => (textOf(name) ?? '').toUpperCase());
  const all = names('add');
  const added = all.filter((name) => !harmless.includes(name));
  const drops = names('drop').includes('ALL');
  if (isPrivileged(container))
    report.hardening(container, own(container, 'privileged') ?? container.place, {
      question,
      isRecommended: false,
      sureness: 'stated',
      because: 'A privileged container has every capability.',
    });
  else if (!place)
    report.hardening(container, container.place, {
      question,
      isRecommended: false,
      sureness: 'implied-by-default',
      because:
        'Without capabilities the container keeps the default set, unless an SCC such as restricted-v2 sets it.',
    });
  else if (drops)
    report.hardening(container, at(place, all.length > 0 ? 'add' : 'drop') ?? place, {
      question,
      isRecommended: added.length === 0,
      sureness: all.length > 0 ? 'hinted' : 'stated',
      because:
        all.length > 0
          ? `All capabilities are dropped and ${all.join(', ').slice(0, 120)} added again, for which somebody has to name the reason.`
          : 'All capabilities are dropped.',
    });
  else
    report.hardening(container, at(place, 'add') ?? at(place, 'drop') ?? place, {
      question,
      isRecommended: false,
      sureness: 'stated',
      because: 'The capabilities that are dropped do not include ALL, so others of the default set stay.',
    });
}

function escalation(container: Container, report: Report): void {
  const question = 'privileges-cannot-be-gained';
  const place = own(container, 'allowPrivilegeEscalation');
  if (isPrivileged(container)) {
    report.hardening(container, own(container, 'privileged') ?? container.place, {
      question,
      isRecommended: false,
      sureness: 'stated',
      because: 'A privileged container may always gain privileges.',
    });
    return;
  }
  const value = place ? report.booleanAt(container, 'allowPrivilegeEscalation', place) : true;
  if (value === undefined) return;
  report.hardening(container, place ?? container.place, {
    question,
    isRecommended: !value,
    sureness: place ? 'stated' : 'implied-by-default',
    because: place
      ? `A process in the container may ${value ? '' : 'not '}gain more privileges than the one that started it.`
      : 'Without allowPrivilegeEscalation a process may gain privileges, unless an SCC such as restricted-v2 sets it.',
  });
}

function rootFileSystem(container: Container, report: Report): void {
  const place = own(container, 'readOnlyRootFilesystem');
  const value = place ? report.booleanAt(container, 'readOnlyRootFilesystem', place) : false;
  if (value === undefined) return;
  report.hardening(container, place ?? container.place, {
    question: 'container-file-system-is-read-only',
    isRecommended: value,
    sureness: place ? 'stated' : 'implied-by-default',
    because: place
      ? `The root file system is ${value ? 'read-only' : 'writable'}.`
      : 'Without readOnlyRootFilesystem the root file system is writable.',
  });
}

const ofContainersOnly = [
  'privileged',
  'capabilities',
  'allowPrivilegeEscalation',
  'readOnlyRootFilesystem',
  'procMount',
];

function tellOfMisplaced(pod: Pod, report: Report): void {
  for (const field of ofContainersOnly) {
    const place = at(pod.spec, 'securityContext', field);
    if (place)
      report.notice(
        pod,
        place,
        'misplaced-field',
        `${field} has no effect in the securityContext of a pod. Move it to that of each container.`,
      );
  }
}

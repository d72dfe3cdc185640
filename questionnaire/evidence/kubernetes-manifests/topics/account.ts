import { at, booleanOf, isGiven, itemsOf, type Place } from '../../parsing/datum.ts';
import { type Container, securityOf } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { hardeningFields, readinessFields, type Topic } from '../topic.ts';

/** Under which user each container runs, and where it writes in its own file system. */
export const account: Topic = {
  fields: [
    ...readinessFields(
      ['run-as', 'securityContext.runAsUser and runAsNonRoot of a container or its pod', 'hinted'],
      ['image-user', 'securityContext.runAsNonRoot of a container or its pod', 'hinted'],
      [
        'root-filesystem',
        'securityContext.readOnlyRootFilesystem of a container, with its emptyDir mounts',
        'stated',
      ],
    ),
    ...hardeningFields([
      'images-name-a-user',
      'securityContext.runAsNonRoot of a container or its pod',
      'hinted',
    ]),
  ],
  read(manifests, report) {
    for (const pod of manifests.pods)
      for (const container of pod.containers) {
        if (container.role === 'ephemeral') continue;
        runsAs(container, report);
        if (!pod.backing && container.role !== 'init') writes(container, report);
      }
  },
};

function runsAs(container: Container, report: Report): void {
  const user = securityOf(container, 'runAsUser');
  const number = user ? report.numberAt(container, 'runAsUser', user) : undefined;
  const nonRoot = securityOf(container, 'runAsNonRoot');
  const refusesRoot = nonRoot && report.booleanAt(container, 'runAsNonRoot', nonRoot) === true;
  const isOwn = !container.pod.backing && container.role !== 'init';
  if (number === 0 && refusesRoot)
    report.notice(
      container,
      user ?? container.place,
      'contradiction',
      `${container.about} is to run as user 0 and not as root, so it never starts. Correct one of both.`,
    );
  if (user && number !== undefined) {
    if (isOwn)
      report.readiness(container, user, {
        question: 'run-as',
        answer: number === 0 ? 'root-always' : 'fixed-user',
        sureness: 'hinted',
        because:
          number === 0
            ? 'The container starts as root; whether it changes to another account is for a person to say.'
            : `The container runs as user ${number}; whether another was tried is for a person to say.`,
      });
    return;
  }
  if (!nonRoot || !refusesRoot || user) return;
  if (isOwn) {
    const because =
      'Root is refused and no user is fixed, so OpenShift gives it a number of its own; that it works has to be tried.';
    report.readiness(container, nonRoot, {
      question: 'run-as',
      answer: 'any-user',
      sureness: 'hinted',
      because,
    });
    report.readiness(container, nonRoot, {
      question: 'image-user',
      answer: 'any-user',
      sureness: 'hinted',
      because,
    });
  }
  report.hardening(container, nonRoot, {
    question: 'images-name-a-user',
    isRecommended: true,
    sureness: 'hinted',
    because: 'An image whose user is root would not start here, unless the platform sets a user.',
  });
}

function writes(container: Container, report: Report): void {
  const place = at(container.place, 'securityContext', 'readOnlyRootFilesystem');
  if (!place || booleanOf(place) !== true) return;
  const scratch = scratchMount(container);
  report.readiness(container, place, {
    question: 'root-filesystem',
    answer: scratch ? 'known-paths' : 'never-written',
    sureness: scratch ? 'stated' : 'hinted',
    because: scratch
      ? 'The root file system is read-only, and the folders that are written are mounted over it.'
      : 'The root file system is read-only and no folder for scratch files is mounted; that the application works so has to be tried.',
  });
}

function scratchMount({ place, pod }: Container): Place | undefined {
  const scratch = itemsOf(at(pod.spec, 'volumes'))
    .filter((volume) => at(volume, 'emptyDir') || isGiven(at(volume, 'ephemeral')))
    .map((volume) => at(volume, 'name')?.datum)
    .flatMap((datum) => (datum?.kind === 'scalar' ? [datum.source] : []));
  return itemsOf(at(place, 'volumeMounts')).find((mount) => {
    const name = at(mount, 'name')?.datum;
    return (
      name?.kind === 'scalar' && scratch.includes(name.source) && booleanOf(at(mount, 'readOnly')) !== true
    );
  });
}

import { at, booleanOf, isGiven, itemsOf, numberOf, type Place, textOf } from '../../parsing/datum.ts';
import type { Pod } from '../objects/pod.ts';
import { probeOf } from '../objects/probe.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

const waits =
  /\b(?:nc|ncat)\s+-\w*z|\bnslookup\b|\buntil\b|\bwhile\s+!|wait-for|wait4x|waitfor|\bpg_isready\b|dockerize\s.*-wait|\/dev\/tcp\//i;

/** How pods start after what they need, and how they stop. */
export const lifecycle: Topic = {
  fields: readinessFields(
    [
      'termination-handling',
      'lifecycle.preStop of a container; terminationGracePeriodSeconds of a pod',
      'hinted',
    ],
    [
      'dependency-readiness',
      'command of an init container that waits for another system; a startupProbe that asks what the readinessProbe asks',
      'hinted',
    ],
    ['scheduled-jobs', 'spec.schedule of a CronJob', 'stated'],
    ['process-model', 'command of a container that names a supervisor or an init system', 'hinted'],
  ),
  read(manifests, report) {
    for (const pod of manifests.own) {
      if (!pod.isJob) termination(pod, report);
      dependencies(pod, report);
      for (const container of pod.containers)
        if (container.role === 'long-running' || container.role === 'job')
          processes(container, commandOf(container.place), report);
    }
    for (const object of manifests.of('CronJob')) {
      const schedule = at(object.root, 'spec', 'schedule');
      const isSuspended = booleanOf(at(object.root, 'spec', 'suspend')) === true;
      if (schedule && isGiven(schedule))
        report.readiness(object, schedule, {
          question: 'scheduled-jobs',
          answer: 'external-scheduler',
          sureness: isSuspended ? 'hinted' : 'stated',
          because: isSuspended
            ? 'The cluster would start this job by its timetable, but it is suspended.'
            : 'The cluster starts this job by its timetable.',
        });
    }
  },
};

/** What holds the start back until other systems are there: an init container, else a startup probe. */
function dependencies(pod: Pod, report: Report): void {
  const question = 'dependency-readiness';
  const waiting = pod.containers.find(
    ({ role, place }) => role === 'init' && waits.test(commandOf(place).text),
  );
  if (waiting) {
    report.readiness(pod, commandOf(waiting.place).place ?? waiting.place, {
      question,
      answer: 'waits-and-retries',
      sureness: 'hinted',
      because:
        'An init container waits for another system before the application starts; what the application does later is for a person to try.',
    });
    return;
  }
  for (const container of pod.containers) {
    const start = probeOf(container, 'startupProbe');
    // An open port says nothing about other systems.
    if (!start?.handler || start.handler === 'tcpSocket') continue;
    if (start.asks !== probeOf(container, 'readinessProbe')?.asks) continue;
    report.readiness(container, start.place, {
      question,
      answer: 'fails-and-restarts',
      sureness: 'hinted',
      because:
        'The startup probe asks what the readiness probe asks and ends a container that is not ready in time; whether that check tests other systems is for a person to say.',
    });
  }
}

interface Command {
  readonly text: string;
  readonly place: Place | undefined;
}

function commandOf(container: Place): Command {
  const parts = [at(container, 'command'), at(container, 'args')];
  return {
    text: parts
      .flatMap((part) => [textOf(part) ?? '', ...itemsOf(part).map((item) => textOf(item) ?? '')])
      .join(' '),
    place: parts.find((part) => part !== undefined),
  };
}

function termination(pod: Pod, report: Report): void {
  const question = 'termination-handling';
  const hook = pod.containers
    .map(({ place }) => at(place, 'lifecycle', 'preStop'))
    .find((place) => place && isGiven(place));
  const grace = at(pod.spec, 'terminationGracePeriodSeconds');
  const seconds = numberOf(grace);
  if (grace && seconds !== undefined && seconds <= 1)
    report.readiness(pod, grace, {
      question,
      answer: 'loses-work',
      sureness: 'hinted',
      because: 'The process is killed at once, whatever it is doing.',
    });
  else if (hook)
    report.readiness(pod, hook, {
      question,
      answer: 'drains-and-stops',
      sureness: 'hinted',
      because:
        'A preStop hook runs before the process is told to stop; that it finishes its work has to be tried.',
    });
  else if (grace && seconds !== undefined && seconds > 30)
    report.readiness(pod, grace, {
      question,
      answer: 'drains-and-stops',
      sureness: 'hinted',
      because: `The process is given ${seconds} seconds to end, so somebody seems to have thought of its work.`,
    });
}

function processes(
  container: { readonly place: Place } & Pick<Pod, 'object' | 'about'>,
  command: Command,
  report: Report,
): void {
  const isInit = /(?:^|\s)(?:\/sbin\/init|\/usr\/sbin\/init|(?:\/\S*\/)?systemd)(?:\s|$)/.test(command.text);
  const isSupervised = /\bsupervisord\b|\bs6-svscan\b|\brunsvdir\b|\bpm2-runtime\b|\bmonit\b/.test(
    command.text,
  );
  if (isInit || isSupervised)
    report.readiness(container, command.place ?? container.place, {
      question: 'process-model',
      answer: isInit ? 'init-system-services' : 'several-processes',
      sureness: 'hinted',
      because: isInit
        ? 'The container starts an init system.'
        : 'The container starts a supervisor, which starts the processes.',
    });
}

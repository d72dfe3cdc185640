import { at, itemsOf } from '../../parsing/datum.ts';
import type { Container } from '../objects/pod.ts';
import { type Probe, probeOf } from '../objects/probe.ts';
import type { Report } from '../report.ts';
import { hardeningFields, readinessFields, type Topic } from '../topic.ts';

/** Whether each container is asked for its health. */
export const probes: Topic = {
  fields: [
    ...readinessFields([
      'health-endpoints',
      'readinessProbe, livenessProbe and startupProbe of a container',
      'stated',
    ]),
    ...hardeningFields([
      'health-is-checked-at-runtime',
      'readinessProbe and livenessProbe of a container',
      'stated',
    ]),
  ],
  read(manifests, report) {
    for (const pod of manifests.pods)
      for (const container of pod.containers)
        if (container.role === 'long-running') {
          const found = {
            ready: handled(container, 'readinessProbe', report),
            live: handled(container, 'livenessProbe', report),
            start: handled(container, 'startupProbe', report),
          };
          if (!pod.backing) endpoints(container, found, report);
          checked(container, found, report);
        }
  },
};

type Probes = Readonly<Record<'ready' | 'live' | 'start', Probe | undefined>>;

function handled(
  container: Container,
  field: Parameters<typeof probeOf>[1],
  report: Report,
): Probe | undefined {
  const probe = probeOf(container, field);
  // Knative fills in the handler: it asks the port of the container.
  if (!probe || probe.handler || container.object.kind === 'KnativeService') return probe;
  report.notice(
    container,
    probe.place,
    'probe-without-handler',
    `The ${field} of ${container.about} asks nothing. Add httpGet, tcpSocket, exec or grpc.`,
  );
  return undefined;
}

function endpoints(container: Container, { ready, live, start }: Probes, report: Report): void {
  const question = 'health-endpoints';
  if (ready && live) {
    const isSame = ready.asks === live.asks;
    const isPort = ready.handler === 'tcpSocket' || live.handler === 'tcpSocket';
    report.readiness(container, ready.place, {
      question,
      answer: isSame ? 'one-check' : 'ready-and-live',
      sureness: isPort && !isSame ? 'hinted' : 'stated',
      because: isSame
        ? 'The readiness and the liveness probe ask the same.'
        : isPort
          ? 'There are two probes; one of them only sees that a port is open.'
          : 'The readiness and the liveness probe ask different things.',
    });
    return;
  }
  const only = ready ?? live ?? start;
  if (only)
    report.readiness(container, only.place, {
      question,
      answer: 'one-check',
      sureness: 'stated',
      because: `Only the ${ready ? 'readiness' : live ? 'liveness' : 'startup'} probe is set.`,
    });
  else if (container.object.kind !== 'KnativeService')
    report.readiness(container, container.place, {
      question,
      answer: 'none',
      sureness: 'hinted',
      because: 'No probe is set; whether the application could answer one is for a person to say.',
    });
}

function checked(container: Container, { ready, live, start }: Probes, report: Report): void {
  const question = 'health-is-checked-at-runtime';
  const serves = itemsOf(at(container.place, 'ports')).length > 0;
  if (ready)
    report.hardening(container, ready.place, {
      question,
      isRecommended: true,
      sureness: 'stated',
      because: 'A readiness probe asks the container while it runs.',
    });
  else if (live)
    report.hardening(container, live.place, {
      question,
      isRecommended: !serves,
      sureness: 'hinted',
      because: serves
        ? 'The container has ports and no readiness probe, so it gets requests when it cannot answer.'
        : 'A liveness probe asks the container, which has no ports.',
    });
  else if (container.object.kind !== 'KnativeService')
    report.hardening(container, start?.place ?? container.place, {
      question,
      isRecommended: false,
      sureness: serves ? 'implied-by-default' : 'hinted',
      because: serves
        ? 'Without a readiness and a liveness probe nobody asks the container once it has started.'
        : 'Without a probe only the end of the process is seen; the container has no ports.',
    });
}

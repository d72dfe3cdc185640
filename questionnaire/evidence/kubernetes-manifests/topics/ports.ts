import { at, booleanOf, itemsOf, numberOf, type Place, textOf } from '../../parsing/datum.ts';
import type { Container } from '../objects/pod.ts';
import { plainSelector } from '../objects/selector.ts';
import type { Report } from '../report.ts';
import { hardeningFields, readinessFields, type Topic } from '../topic.ts';

/** On which ports containers listen, and by which protocols they are called. */
export const ports: Topic = {
  fields: [
    ...readinessFields(
      ['listening-ports', 'ports[].containerPort of a container', 'hinted'],
      ['inbound-protocols', 'a Route, Ingress, HTTPRoute or GRPCRoute; ports of a Service', 'stated'],
    ),
    ...hardeningFields(
      ['no-privileged-host-port-is-mapped', 'ports[].hostPort of a container', 'stated'],
      ['containers-run-no-sshd', 'ports[].containerPort 22 of a container', 'hinted'],
      [
        'only-needed-ports-are-open',
        'ports of a container that debuggers use; NetworkPolicies that isolate its pod',
        'hinted',
      ],
    ),
  ],
  read(manifests, report) {
    for (const pod of manifests.pods)
      for (const container of pod.containers) {
        const open = portsOf(container);
        if (open.length === 0) continue;
        hostPorts(container, open, report);
        odd(container, open, report);
        if (!pod.backing && container.role === 'long-running') listening(container, open, report);
      }
    for (const [kind, protocol] of [
      ['Route', 'http'],
      ['Ingress', 'http'],
      ['HTTPRoute', 'http'],
      ['GRPCRoute', 'grpc'],
    ] as const)
      for (const object of manifests.of(kind)) {
        const isInside = itemsOf(at(object.root, 'spec', 'parentRefs')).some(
          (parent) => textOf(at(parent, 'kind')) === 'Service',
        );
        const isOpaque = textOf(at(object.root, 'spec', 'tls', 'termination')) === 'passthrough';
        report.readiness(object, at(object.root, 'spec') ?? object.root, {
          question: 'inbound-protocols',
          answer: protocol,
          sureness: isOpaque || isInside ? 'hinted' : 'stated',
          because: isInside
            ? `Services call each other by ${protocol === 'grpc' ? 'gRPC' : 'HTTP'} here; whether anybody else does is for a person to say.`
            : isOpaque
              ? 'A passthrough Route hands TLS on unread, and HTTP inside it is likely.'
              : `${kind} is made for ${protocol === 'grpc' ? 'gRPC' : 'HTTP'}.`,
        });
      }
    for (const service of manifests.of('Service')) {
      const selector = plainSelector(at(service.root, 'spec', 'selector'));
      const pods = selector.isEmpty ? [] : manifests.selected(selector, service.namespace);
      if (!selector.isEmpty && pods.length === 0)
        report.notice(
          service,
          at(service.root, 'spec', 'selector') ?? service.root,
          'selects-nothing',
          `${service.about} matches no pod that was sent. Compare its selector with the labels of the pod template.`,
        );
      if (!pods.some(({ backing }) => backing)) protocols(service, report);
    }
  },
};

interface Port {
  readonly place: Place;
  readonly number: number;
  readonly field: Place;
}

const portsOf = ({ place }: Container): Port[] =>
  itemsOf(at(place, 'ports')).flatMap((port) => {
    const number = numberOf(at(port, 'containerPort'));
    return number === undefined ? [] : [{ place: at(port, 'containerPort') ?? port, number, field: port }];
  });

function hostPorts(container: Container, open: readonly Port[], report: Report): void {
  const mapped = open.find(({ field }) => (numberOf(at(field, 'hostPort')) ?? 0) > 0);
  const low = booleanOf(at(container.pod.spec, 'hostNetwork'))
    ? open.find(({ number }) => number < 1024)
    : undefined;
  const place = at(mapped?.field, 'hostPort') ?? low?.place;
  report.hardening(container, place ?? open[0]?.place ?? container.place, {
    question: 'no-privileged-host-port-is-mapped',
    isRecommended: !place,
    sureness: place ? 'stated' : 'implied-by-default',
    because: !place
      ? 'Without hostPort no port of the host leads to the container.'
      : mapped
        ? 'A port of the host leads to the container; a Service or Route takes its place.'
        : 'On the network of the host the container listens on a port below 1024.',
  });
}

const debugPort = /^(?:jdwp|debug(?:ger)?|jmx|rmi)/i;

function odd(container: Container, open: readonly Port[], report: Report): void {
  const ssh = open.find(({ number }) => number === 22);
  if (ssh)
    report.hardening(container, ssh.place, {
      question: 'containers-run-no-sshd',
      isRecommended: false,
      sureness: 'hinted',
      because: 'Port 22 is the usual port of an SSH server.',
    });
  const debug = open.find(
    ({ number, field }) =>
      number === 5005 || number === 8787 || debugPort.test(textOf(at(field, 'name')) ?? ''),
  );
  if (debug)
    report.hardening(container, debug.place, {
      question: 'only-needed-ports-are-open',
      isRecommended: false,
      sureness: 'hinted',
      because: 'By its number or name the port is one for debugging, which nobody needs in production.',
    });
}

function listening(container: Container, open: readonly Port[], report: Report): void {
  const low = open.find(({ number }) => number < 1024);
  report.readiness(container, low?.place ?? open[0]?.place ?? container.place, {
    question: 'listening-ports',
    answer: low ? 'configurable' : 'above-1023',
    sureness: 'hinted',
    because: low
      ? 'A port below 1024 is named; whether a setting can change it is for a person to say.'
      : 'Every port that is named is 1024 or above.',
  });
}

function protocols(service: Container['object'], report: Report): void {
  for (const port of itemsOf(at(service.root, 'spec', 'ports'))) {
    const name = (textOf(at(port, 'appProtocol')) ?? textOf(at(port, 'name')) ?? '').toLowerCase();
    const isUdp = textOf(at(port, 'protocol')) === 'UDP';
    const answer = isUdp
      ? 'udp'
      : /^grpc/.test(name)
        ? 'grpc'
        : /^https?(?:$|-|2)/.test(name) || name === 'web'
          ? 'http'
          : /^tcp-/.test(name)
            ? 'raw-tcp'
            : undefined;
    if (answer && !/metrics|prom/.test(name))
      report.readiness(service, at(port, 'name') ?? at(port, 'protocol') ?? port, {
        question: 'inbound-protocols',
        answer,
        sureness: 'hinted',
        because: 'The port of the Service is named after this protocol.',
      });
  }
}

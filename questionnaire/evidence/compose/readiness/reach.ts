import { entriesOf } from '../../parsing/datum.ts';
import { containerPorts, publishedPorts } from '../ports.ts';
import { hinted, type ProjectRule, readinessRule, type ServiceRule, shown, type Verdict } from '../rule.ts';
import type { Value } from '../value.ts';

const address = /(?<![\d.])(?!127\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;

/** Ports that people know by what is spoken on them. */
const spoken: readonly (readonly [string, string, readonly number[]])[] = [
  ['http', 'HTTP', [80, 443, 3000, 4200, 5000, 8000, 8008, 8080, 8081, 8443, 8888, 9080, 9443]],
  ['file-transfer', 'FTP, SFTP or SMB', [20, 21, 139, 445, 990, 2222]],
  ['grpc', 'gRPC', [50051]],
  ['rmi-corba-dcom', 'Java RMI or CORBA', [1098, 1099, 2809]],
];

/** What of the web routes a request to a service. */
const routed = /^(?:traefik\.http\.routers|traefik\.frontend\.rule|caddy$|VIRTUAL_HOST$|LETSENCRYPT_HOST$)/;

/** How the application is reached, by its own ports. */
export const reachRules: readonly ServiceRule[] = [
  readinessRule({
    question: 'listening-ports',
    field: 'ports, expose',
    read: (service) => {
      const ports = containerPorts(service).filter(({ target }) => target !== undefined && target > 0);
      const low = ports.find(({ target }) => (target ?? 0) < 1024);
      if (low)
        return [
          hinted(
            low.value,
            'configurable',
            `It listens on port ${low.target} in its container; whether a setting can change that has to be tried.`,
          ),
        ];
      return ports[0]
        ? [
            hinted(
              ports[0].value,
              'above-1023',
              'Every port of the container that the service names is 1024 or higher.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'address-dependence',
    field: 'extra_hosts, environment, networks (ipv4_address)',
    read: (service) => {
      const host = service.list('extra_hosts')[0] ?? [...service.pairs('extra_hosts').values()][0];
      if (host && address.test(host.partial))
        return [
          hinted(host, 'configured-addresses', 'The service maps a host name to an IP address of its own.'),
        ];
      const variable = [...service.pairs('environment').values()].find(({ partial }) =>
        address.test(partial),
      );
      if (variable)
        return [hinted(variable, 'configured-addresses', 'A setting of the service holds an IP address.')];
      const fixed = [...service.pairs('networks').values()].find(({ place }) =>
        entriesOf(place).some(([key]) => key === 'ipv4_address'),
      );
      return fixed
        ? [hinted(fixed, 'configured-addresses', 'The service has a fixed IP address in its network.')]
        : [];
    },
  }),
];

/** What is called from outside, through the application's own ports or a web server in front of it. */
export const inboundRule: ProjectRule = {
  questionnaire: 'application-readiness',
  question: 'inbound-protocols',
  field: 'ports, labels of a router, VIRTUAL_HOST',
  surest: 'hinted',
  read: (project) => {
    const facing = project.services.filter((service) =>
      ['application', 'web-server'].includes(project.roleOf(service)),
    );
    return facing.flatMap((service) => {
      const about = `service "${shown(service.name)}"`;
      const verdicts = new Map<string, Verdict>();
      const say = (value: Value, answer: string, because: string) => {
        if (!verdicts.has(answer)) verdicts.set(answer, hinted(value, answer, because));
      };
      for (const { value, target, published, protocol } of publishedPorts(service)) {
        const known = spoken.find(
          ([, , ports]) => ports.includes(target ?? 0) || ports.includes(published ?? 0),
        );
        if (protocol === 'udp' && known?.[0] !== 'http') say(value, 'udp', 'A port is published over UDP.');
        else if (known) say(value, known[0], `A port is published on which ${known[1]} is usual.`);
      }
      const marks = [
        ...service.pairs('labels'),
        ...service.pairs('deploy', 'labels'),
        ...service.pairs('environment'),
      ];
      const mark = marks.find(([name]) => routed.test(name));
      if (mark) say(mark[1], 'http', 'A router of web requests is told to pass requests to the service.');
      return [...verdicts.values()].map((verdict) => ({ ...verdict, about }));
    });
  },
};

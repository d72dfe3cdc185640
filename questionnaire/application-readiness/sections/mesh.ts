import { oneOf, section, wholeNumber } from '../../question.ts';
import type { Condition } from '../../relevance.ts';
import { deck } from '../../source.ts';

const severalServices: Condition = { question: 'service-count', atLeast: 2 };

/** Traffic between the services of one application. */
export const mesh = section({
  id: 'mesh',
  title: 'Service-to-service traffic',
  intro:
    'How the services of one application call each other decides whether a service mesh is worth its cost.',
  questions: [
    wholeNumber({
      id: 'service-count',
      text: 'How many separately deployed services make up the application?',
      help: 'Count the programs that are built and deployed by themselves, not the instances of one program. Leave out databases, message brokers and systems of other owners. An application that is deployed as one whole counts as 1.',
      source: deck('Introduction to service mesh'),
      alwaysApplies: true,
      unit: 'services',
      least: 1,
      most: 500,
    }),
    oneOf({
      id: 'service-call-protection',
      text: 'How are calls between the services of the application protected?',
      help: 'Look at the addresses under which the services call each other (http or https), and at whether the called service asks for a client certificate. A gateway that ends TLS in front of plain services counts as not encrypted.',
      source: deck('How service mesh works in Kubernetes'),
      appliesWhen: severalServices,
      options: [
        { id: 'mutual-tls', label: 'By TLS with a certificate of both services' },
        { id: 'tls', label: 'By TLS with a certificate of the called service only' },
        { id: 'plain', label: 'Not encrypted' },
      ],
    }),
    oneOf({
      id: 'service-discovery',
      text: 'How does one service find another?',
      help: 'Search code and configuration of a calling service for the address of the called one. Client libraries of Eureka, Consul or ZooKeeper point to a registry. If several answers are true, choose the last of them.',
      source: deck('Benefits of using service mesh'),
      appliesWhen: severalServices,
      options: [
        { id: 'dns-names', label: 'By a DNS name that is set in configuration' },
        { id: 'registry', label: 'Through a registry of its own, such as Eureka, Consul or ZooKeeper' },
        { id: 'hard-coded', label: 'By a host name or address in the code' },
      ],
    }),
    oneOf({
      id: 'traffic-control-need',
      text: 'Which control over the calls between services does the application need from the platform?',
      help: 'Ask the architect and the release manager. What the services already do in their own code, such as retries in a client library, is no need. If several answers are true, choose the last of them.',
      source: deck('Key Resources for Istio'),
      appliesWhen: severalServices,
      options: [
        { id: 'none', label: 'None, except that calls are spread over the instances' },
        { id: 'retries-and-timeouts', label: 'Retries, timeouts or circuit breakers' },
        {
          id: 'weighted-routing',
          label: 'A share of the calls to a new version, or routing by header or user',
        },
      ],
    }),
    oneOf({
      id: 'request-tracing',
      text: 'How can one request be followed through all services?',
      help: 'Take one request of today and try to find it in every service that it passed. An identifier counts only if each service writes it and passes it on.',
      source: deck('Benefits of using service mesh'),
      appliesWhen: severalServices,
      options: [
        {
          id: 'distributed',
          label: 'By traces that a tool collects, such as OpenTelemetry, Jaeger or Zipkin',
        },
        { id: 'correlation-id', label: 'By one identifier in the logs of every service' },
        { id: 'none', label: 'Only by comparing the times in the logs' },
      ],
    }),
  ],
});

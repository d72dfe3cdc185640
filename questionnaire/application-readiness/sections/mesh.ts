import { oneOf, section, wholeNumber } from '../../question.ts';
import type { Condition } from '../../relevance.ts';
import { deck } from '../../source.ts';
import { missionCritical, ownCode, services, staysInUse } from '../gates.ts';

const severalServices: Condition = { question: 'service-count', atLeast: 2 };

const meshIsNeeded: Condition = {
  all: [
    { question: 'service-count', atLeast: 3 },
    {
      any: [
        { question: 'traffic-control-need', is: ['weighted-routing'] },
        { question: 'workloads-outside-cluster', is: ['same-rules-as-services'] },
        { question: 'cluster-spread', is: ['several-joined'] },
      ],
    },
  ],
};

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
      narrowed: { since: '1.1', appliesWhen: { all: [staysInUse, services] } },
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
      narrowed: { since: '1.1', appliesWhen: { all: [severalServices, ownCode] } },
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
    oneOf({
      id: 'workloads-outside-cluster',
      since: '1.1',
      text: 'Which programs outside the cluster take part in calls between the services?',
      help: 'List what stays on virtual machines, on a mainframe or with another operator, and calls or is called by a service. A database or a partner with an address and a certificate of its own is an ordinary connection.',
      source: deck('Comparison of service mesh tools'),
      appliesWhen: { all: [{ question: 'service-count', atLeast: 3 }, ownCode] },
      options: [
        { id: 'none', label: 'None' },
        { id: 'ordinary-connections', label: 'Some, over ordinary connections' },
        {
          id: 'same-rules-as-services',
          label: 'Some, which must have the same identity, encryption and routing as the services',
        },
      ],
    }),
    oneOf({
      id: 'cluster-spread',
      since: '1.1',
      text: 'On how many clusters will the services run in production?',
      help: 'Look at the plan for disaster recovery and at services that stay on another platform. How many clusters GCIS CaaS offers is to be confirmed with the GCIS Planning and Client Advisory Team; answer what the application needs.',
      source: deck('Comparison of service mesh tools'),
      appliesWhen: { all: [{ question: 'service-count', atLeast: 3 }, ownCode, missionCritical] },
      options: [
        { id: 'one', label: 'On one' },
        { id: 'several-apart', label: 'On several; each holds all services, and calls stay inside it' },
        { id: 'several-joined', label: 'On several; services on one call services on another' },
      ],
    }),
    oneOf({
      id: 'data-plane-extension',
      since: '1.1',
      text: 'What must happen to calls between the services on their way, outside the services?',
      help: 'Ask the architect which checks or changes of messages may not be left to each service. Rules that only name callers, paths, headers or rates are settings; anything that has to be programmed is code.',
      source: deck('Comparison of service mesh tools'),
      appliesWhen: meshIsNeeded,
      options: [
        { id: 'nothing', label: 'Nothing' },
        { id: 'settings', label: 'Rules that can be set, such as who may call which path, or how often' },
        { id: 'own-code', label: 'Code of our own, such as a check of a signature or of an own protocol' },
      ],
    }),
    oneOf({
      id: 'entry-control',
      since: '1.1',
      text: 'What must the entry in front of the services do besides passing requests on?',
      help: 'The entry is where calls from outside the application arrive, such as a Route, an API gateway or an ingress controller. Look at what the present reverse proxy does and at rules of the department. If several answers are true, choose the last of them.',
      source: deck('Comparison of service mesh tools'),
      appliesWhen: meshIsNeeded,
      options: [
        { id: 'nothing', label: 'Nothing but TLS and the choice of the service by host name or path' },
        { id: 'stays-as-it-is', label: 'It is a gateway or controller that is laid down and has to stay' },
        { id: 'same-rules-as-inside', label: 'It must apply the same rules as between the services' },
      ],
    }),
  ],
});

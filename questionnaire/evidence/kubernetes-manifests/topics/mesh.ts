import { at, isGiven, itemsOf, numberOf, type Place, textOf } from '../../parsing/datum.ts';
import type { KindId } from '../objects/kinds.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import { openPort } from '../objects/open-port.ts';
import type { Answer, Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

/** What a service mesh is set to do with calls between services. */
export const mesh: Topic = {
  fields: readinessFields(
    [
      'service-call-protection',
      'mtls of a PeerAuthentication; trafficPolicy.tls of a DestinationRule',
      'stated',
    ],
    ['traffic-control-need', 'http of a VirtualService; trafficPolicy of a DestinationRule', 'hinted'],
    [
      'session-state',
      'sessionAffinity of a Service; cookies that tie users to a copy in Ingress and DestinationRule',
      'hinted',
    ],
    [
      'workloads-outside-cluster',
      'a ServiceEntry, a WorkloadEntry or a Service of type ExternalName',
      'hinted',
    ],
    ['data-plane-extension', 'an AuthorizationPolicy, an EnvoyFilter or a WasmPlugin', 'hinted'],
  ),
  read(manifests, report) {
    const each = (kind: KindId, read: (object: ManifestObject, report: Report) => void): void => {
      for (const object of manifests.of(kind)) read(object, report);
    };
    each('PeerAuthentication', peers);
    each('DestinationRule', destination);
    each('VirtualService', virtual);
    each('Service', service);
    each('Ingress', ingress);
    each('ServiceEntry', outside);
    each('WorkloadEntry', (object) =>
      hint(report, object, at(object.root, 'spec'), {
        question: 'workloads-outside-cluster',
        answer: 'same-rules-as-services',
        because: 'A machine outside the cluster is a member of the mesh.',
      }),
    );
    for (const [kind, answer, because] of [
      ['AuthorizationPolicy', 'settings', 'Rules say who may call which service.'],
      ['WasmPlugin', 'own-code', 'Own code is loaded into the proxies.'],
      [
        'EnvoyFilter',
        'own-code',
        'The proxies are changed below what the mesh can set; whether it is own code is for a person to say.',
      ],
    ] as const)
      each(kind, (object) =>
        hint(report, object, at(object.root, 'kind'), { question: 'data-plane-extension', answer, because }),
      );
  },
};

const hint = (
  report: Report,
  object: ManifestObject,
  place: Place | undefined,
  answer: Omit<Answer, 'sureness'>,
): void => report.readiness(object, place ?? object.root, { ...answer, sureness: 'hinted' });

function peers(object: ManifestObject, report: Report): void {
  const mode = at(object.root, 'spec', 'mtls', 'mode');
  const exception = openPort(object.root);
  const isStrict = textOf(mode) === 'STRICT';
  if (mode && (isStrict || textOf(mode) === 'DISABLE'))
    report.readiness(object, mode, {
      question: 'service-call-protection',
      answer: isStrict ? 'mutual-tls' : 'plain',
      sureness: exception || !isStrict ? 'hinted' : 'stated',
      because: !isStrict
        ? 'The mesh is told not to protect calls; whether the services use TLS of their own is for a person to say.'
        : exception
          ? 'Calls without the certificate of the caller are refused, except at a port that is named.'
          : 'Calls without the certificate of the caller are refused.',
    });
}

const byTlsMode: Readonly<Record<string, readonly [string, string]>> = {
  ISTIO_MUTUAL: ['mutual-tls', 'Callers show the certificate that the mesh gave them.'],
  MUTUAL: ['mutual-tls', 'Callers show a certificate of their own.'],
  SIMPLE: ['tls', 'Calls use TLS with the certificate of the called service.'],
  DISABLE: [
    'plain',
    'The mesh adds no TLS to calls to this host; whether the services use TLS of their own is for a person to say.',
  ],
};

/** Whether a host is the name of a Service rather than of something outside. */
const isService = (host: string | undefined): boolean =>
  host !== undefined && /^[^.]+(?:\.[^.]+\.svc(?:\.cluster\.local)?)?$/.test(host);

function destination(object: ManifestObject, report: Report): void {
  const policy = at(object.root, 'spec', 'trafficPolicy');
  const mode = at(policy, 'tls', 'mode');
  const [answer, because] = byTlsMode[textOf(mode) ?? ''] ?? [];
  if (mode && answer && because)
    report.readiness(object, mode, {
      question: 'service-call-protection',
      answer,
      sureness:
        answer === 'plain' || !isService(textOf(at(object.root, 'spec', 'host'))) ? 'hinted' : 'stated',
      because,
    });
  const breaker = at(policy, 'outlierDetection') ?? at(policy, 'connectionPool');
  if (breaker)
    hint(report, object, breaker, {
      question: 'traffic-control-need',
      answer: 'retries-and-timeouts',
      because: 'The mesh limits connections or leaves out copies that fail.',
    });
  const cookie = at(policy, 'loadBalancer', 'consistentHash', 'httpCookie');
  if (cookie) hint(report, object, cookie, sticky(byCookie));
}

const byCookie = 'A cookie ties each user to one copy, as sessions in its memory need.';
const sticky = (because: string): Omit<Answer, 'sureness'> => ({
  question: 'session-state',
  answer: 'in-process-memory',
  because,
});

function virtual(object: ManifestObject, report: Report): void {
  const rules = itemsOf(at(object.root, 'spec', 'http'));
  const weight = rules
    .flatMap((rule) => itemsOf(at(rule, 'route')))
    .map((route) => at(route, 'weight'))
    .find((place) => place && (numberOf(place) ?? 100) < 100);
  const header = rules
    .flatMap((rule) => itemsOf(at(rule, 'match')))
    .map((match) => at(match, 'headers'))
    .find((place) => isGiven(place));
  const place = weight ?? header;
  const patience = rules
    .map((rule) => at(rule, 'retries') ?? at(rule, 'timeout'))
    .find((one) => one !== undefined);
  if (place)
    hint(report, object, place, {
      question: 'traffic-control-need',
      answer: 'weighted-routing',
      because: 'Calls are shared out by weight or by header.',
    });
  else if (patience)
    hint(report, object, patience, {
      question: 'traffic-control-need',
      answer: 'retries-and-timeouts',
      because: 'The mesh repeats calls or ends those that take too long.',
    });
}

function service(object: ManifestObject, report: Report): void {
  const affinity = at(object.root, 'spec', 'sessionAffinity');
  if (affinity && textOf(affinity) === 'ClientIP')
    hint(
      report,
      object,
      affinity,
      sticky('Each caller is tied to one copy, as sessions in its memory need.'),
    );
  const external = at(object.root, 'spec', 'externalName');
  if (external)
    hint(report, object, external, {
      question: 'workloads-outside-cluster',
      answer: 'ordinary-connections',
      because: 'A Service of the cluster stands for a host outside it.',
    });
}

function ingress(object: ManifestObject, report: Report): void {
  const affinity = at(object.root, 'metadata', 'annotations', 'nginx.ingress.kubernetes.io/affinity');
  if (affinity && textOf(affinity) === 'cookie') hint(report, object, affinity, sticky(byCookie));
}

function outside(object: ManifestObject, report: Report): void {
  const location = at(object.root, 'spec', 'location');
  const isInside = textOf(location) === 'MESH_INTERNAL';
  hint(report, object, location ?? at(object.root, 'spec'), {
    question: 'workloads-outside-cluster',
    answer: isInside ? 'same-rules-as-services' : 'ordinary-connections',
    because: isInside
      ? 'Hosts outside the cluster are members of the mesh.'
      : 'Services call hosts outside the mesh, which keep their own rules.',
  });
}

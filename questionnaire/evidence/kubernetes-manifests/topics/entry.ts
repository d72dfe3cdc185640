import { at, booleanOf, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import { openPort } from '../objects/open-port.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

/** How users reach the application. */
export const entry: Topic = {
  fields: readinessFields(
    ['encryption-in-transit', 'tls of a Route, Ingress, or of the listeners of a Gateway', 'hinted'],
    ['exposure', 'host of a Route, Ingress, HTTPRoute or Gateway', 'hinted'],
  ),
  read(manifests, report) {
    for (const object of manifests.of('Route')) {
      route(object, report);
      reach(object, [at(object.root, 'spec', 'host')], report);
      const to = at(object.root, 'spec', 'to', 'name');
      if (
        to &&
        manifests.of('Service').length > 0 &&
        // Before a mesh stands its gateway, whose Service comes with the mesh and not with the application.
        manifests.of('IstioGateway').length === 0 &&
        manifests.find('Service', textOf(to), object.namespace).length === 0
      )
        report.notice(
          object,
          to,
          'target-not-found',
          `No Service that was sent is the target of ${object.about}. Send it too, or correct the name.`,
        );
    }
    for (const object of manifests.of('Ingress')) {
      ingress(object, report);
      reach(
        object,
        itemsOf(at(object.root, 'spec', 'rules')).map((rule) => at(rule, 'host')),
        report,
      );
    }
    for (const object of manifests.of('HTTPRoute'))
      reach(object, itemsOf(at(object.root, 'spec', 'hostnames')), report);
    const peers = manifests.of('PeerAuthentication');
    const meshed =
      peers.length > 0 &&
      peers.every(({ root }) => textOf(at(root, 'spec', 'mtls', 'mode')) === 'STRICT' && !openPort(root));
    for (const object of manifests.of('Gateway'))
      listeners(object, 'listeners', ['protocol'], { routed: [], meshed }, report);
    const routed = manifests.of('Route').map(({ root }) => textOf(at(root, 'spec', 'host')) ?? '');
    for (const object of manifests.of('IstioGateway')) {
      listeners(object, 'servers', ['port', 'protocol'], { routed, meshed }, report);
      reach(
        object,
        itemsOf(at(object.root, 'spec', 'servers')).flatMap((server) => itemsOf(at(server, 'hosts'))),
        report,
      );
    }
  },
};

const say = (report: Report, object: ManifestObject, place: Place, answer: string, because: string): void =>
  report.readiness(object, place, { question: 'encryption-in-transit', answer, sureness: 'hinted', because });

function route(object: ManifestObject, report: Report): void {
  const spec = at(object.root, 'spec') ?? object.root;
  const tls = at(spec, 'tls');
  const termination = at(tls, 'termination');
  const insecure = at(tls, 'insecureEdgeTerminationPolicy');
  if (!tls) say(report, object, spec, 'none', 'Without tls the Route takes plain HTTP from users.');
  else if (insecure && textOf(insecure) === 'Allow')
    say(report, object, insecure, 'none', 'The Route answers plain HTTP as well.');
  else if (termination)
    switch (textOf(termination)) {
      case 'edge':
        say(
          report,
          object,
          termination,
          'outside-only',
          'TLS ends at the router; behind it traffic is readable.',
        );
        break;
      case 'reencrypt':
      case 'passthrough':
        say(
          report,
          object,
          termination,
          'everywhere',
          'TLS reaches from the user to the pod; other connections have to be looked at.',
        );
        break;
      default:
        report.notice(
          object,
          termination,
          'unexpected-value',
          `The termination of ${object.about} is none of edge, reencrypt and passthrough. Correct it.`,
        );
    }
}

function ingress(object: ManifestObject, report: Report): void {
  const spec = at(object.root, 'spec') ?? object.root;
  const [tls] = itemsOf(at(spec, 'tls'));
  const annotations = at(object.root, 'metadata', 'annotations');
  const inside = at(annotations, 'nginx.ingress.kubernetes.io/backend-protocol');
  const termination = at(annotations, 'route.openshift.io/termination');
  if (inside && /^(?:HTTPS|GRPCS)$/.test(textOf(inside) ?? '') && tls)
    say(
      report,
      object,
      inside,
      'everywhere',
      'TLS reaches from the user to the pod; other connections have to be looked at.',
    );
  else if (tls ?? termination)
    say(
      report,
      object,
      tls ?? termination ?? spec,
      'outside-only',
      'TLS ends at the ingress; behind it traffic is readable.',
    );
  else say(report, object, spec, 'none', 'Without tls the Ingress takes plain HTTP from users.');
}

/**
 * `routed`: host names whose users come by a Route, which says itself how. `meshed`: whether everything that was sent of a mesh refuses
 * what is not encrypted between pods.
 */
function listeners(
  object: ManifestObject,
  field: string,
  path: readonly string[],
  { routed, meshed }: { readonly routed: readonly string[]; readonly meshed: boolean },
  report: Report,
): void {
  const all = itemsOf(at(object.root, 'spec', field));
  const isRouted = (one: Place): boolean => {
    const hosts = itemsOf(at(one, 'hosts'));
    return hosts.length > 0 && hosts.every((host) => routed.includes(textOf(host) ?? ''));
  };
  const open = all.find((one) => textOf(at(one, ...path)) === 'HTTP' && !redirects(one) && !isRouted(one));
  const closed = all.find((one) => ['HTTPS', 'TLS'].includes(textOf(at(one, ...path)) ?? ''));
  const passes = /^passthrough$/i.test(textOf(at(closed, 'tls', 'mode')) ?? '');
  if (closed)
    say(
      report,
      object,
      at(closed, ...path) ?? closed,
      passes || meshed ? 'everywhere' : 'outside-only',
      passes
        ? 'The gateway hands TLS on to the pod; other connections have to be looked at.'
        : meshed
          ? 'TLS ends at the gateway, and a mesh encrypts between pods; other connections have to be looked at.'
          : 'TLS ends at the gateway, unless the mesh protects what follows.',
    );
  else if (open)
    say(report, object, at(open, ...path) ?? open, 'none', 'The gateway takes plain HTTP from users.');
}

const redirects = (server: Place): boolean => booleanOf(at(server, 'tls', 'httpsRedirect')) === true;

/** Annotations by which a router admits named addresses only. */
const admitting = [
  'haproxy.router.openshift.io/ip_whitelist',
  'haproxy.router.openshift.io/ip_allowlist',
  'nginx.ingress.kubernetes.io/whitelist-source-range',
  'nginx.ingress.kubernetes.io/allowlist-source-range',
];

const reaches = [
  [
    /\.(?:internal|intranet|local|lan|corp)$|(?:^|\.)(?:intranet|internal)\./,
    'department-network',
    'The host name is one of an internal network.',
  ],
  [/\.hksarg$/, 'government-network', 'The host name is one of the network of the Government.'],
  [
    /\.(?:gov\.hk|hk|com|org|net)$/,
    'internet',
    'The host name is a public one; whether it can be reached from the Internet is for a person to say.',
  ],
] as const;

function reach(object: ManifestObject, hosts: readonly (Place | undefined)[], report: Report): void {
  const isLimited = admitting.some((name) => at(object.root, 'metadata', 'annotations', name));
  for (const place of hosts) {
    const host = textOf(place)?.toLowerCase() ?? '';
    // Names of test installations and of the cluster itself say nothing about production.
    if (!place || /(?:^|[.-])(?:apps|dev|sit|uat|test|stg|staging|svc|example)(?:[.-]|$)/.test(host))
      continue;
    const found = reaches.find(([shape]) => shape.test(host));
    if (!found || (isLimited && found[1] === 'internet')) continue;
    report.readiness(object, place, {
      question: 'exposure',
      answer: found[1],
      sureness: 'hinted',
      because: found[2],
    });
  }
}

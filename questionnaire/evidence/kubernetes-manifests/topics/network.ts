import { at, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import { isAlmostAnywhere, type Policy, policyOf } from '../objects/network-policy.ts';
import type { Pod } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { hardeningFields, readinessFields, type Topic } from '../topic.ts';

/** Which connections policies admit. */
export const network: Topic = {
  fields: [
    ...readinessFields(
      ['network-rules', 'podSelector, policyTypes, ingress and egress of a NetworkPolicy', 'stated'],
      [
        'internet-egress',
        'egress of a NetworkPolicy or EgressFirewall; hosts of a ServiceEntry; a proxy in env',
        'hinted',
      ],
    ),
    ...hardeningFields([
      'only-needed-ports-are-open',
      'podSelector and ingress of a NetworkPolicy',
      'hinted',
    ]),
  ],
  read(manifests, report) {
    const policies = manifests.of('NetworkPolicy').map((object) => policyOf(object, manifests, report));
    for (const pod of manifests.pods) {
      const own = policies.filter(({ pods }) => pods.has(pod));
      if (own.length > 0) judge(pod, own, report);
    }
    for (const object of manifests.of('EgressFirewall')) firewall(object, report);
    for (const object of manifests.of('ServiceEntry'))
      if (textOf(at(object.root, 'spec', 'location')) !== 'MESH_INTERNAL') {
        const hosts = at(object.root, 'spec', 'hosts');
        if (hosts)
          report.readiness(object, hosts, {
            question: 'internet-egress',
            answer: 'direct-to-named-targets',
            sureness: 'hinted',
            because:
              'Targets outside the mesh are named; whether they lie in the Internet is for a person to say.',
          });
      }
  },
};

function judge(pod: Pod, policies: readonly Policy[], report: Report): void {
  const isLimited = (type: string): boolean =>
    policies.some(({ limits }) => limits.has(type)) && !policies.some(({ admitsAll }) => admitsAll.has(type));
  const shown = policies.toSorted((a, b) => b.limits.size - a.limits.size || compare(a, b))[0];
  if (!shown) return;
  const subject = { object: shown.object, about: pod.about };
  const inward = isLimited('Ingress');
  const outward = isLimited('Egress');
  const isExactly = policies.every((policy) => policy.isExact);
  if (inward)
    report.hardening(subject, shown.place, {
      question: 'only-needed-ports-are-open',
      isRecommended: true,
      sureness: 'hinted',
      because:
        'Policies let only named connections reach the pod; whether each is needed is for a person to say.',
    });
  if (pod.backing) return;
  report.readiness(subject, shown.place, {
    question: 'network-rules',
    answer: inward && outward ? 'listed-and-enforced' : inward || outward ? 'listed' : 'not-known',
    sureness: inward && outward && isExactly ? 'stated' : 'hinted',
    because:
      inward && outward
        ? isExactly
          ? 'Policies admit named connections in both directions, and every other is refused.'
          : 'Policies limit connections in both directions, but at least one rule leaves open who connects or at which port.'
        : inward || outward
          ? `Policies limit connections ${inward ? 'to' : 'from'} the pod only; those in the other direction are not limited.`
          : 'A policy admits every connection.',
  });
  egress(pod, policies, outward, report);
}

const compare = (a: Policy, b: Policy): number =>
  a.object.about < b.object.about ? -1 : a.object.about > b.object.about ? 1 : 0;

interface Target {
  readonly object: ManifestObject;
  readonly place: Place;
  readonly answer: 'direct-to-any-target' | 'direct-to-named-targets';
}

function egress(pod: Pod, policies: readonly Policy[], isLimited: boolean, report: Report): void {
  if (!policies.some(({ limits }) => limits.has('Egress'))) return;
  const targets = policies.flatMap(({ object, egress: rules }) =>
    rules.flatMap((rule): Target[] => {
      const peers = itemsOf(at(rule, 'to'));
      const all = peers.find(isAlmostAnywhere) ?? (peers.length === 0 ? rule : undefined);
      // A rule for name resolution often names its port alone.
      const isDns = itemsOf(at(rule, 'ports')).every((port) =>
        /^53$|^5353$|^dns/.test(textOf(at(port, 'port')) ?? ''),
      );
      const named = peers.find((peer) => isPublic(textOf(at(peer, 'ipBlock', 'cidr'))));
      if (all && !(isDns && itemsOf(at(rule, 'ports')).length > 0))
        return [{ object, place: all, answer: 'direct-to-any-target' }];
      return named ? [{ object, place: named, answer: 'direct-to-named-targets' }] : [];
    }),
  );
  const worst = targets.find(({ answer }) => answer === 'direct-to-any-target') ?? targets[0];
  const shown = worst ?? policies.filter(({ limits }) => limits.has('Egress')).toSorted(compare)[0];
  if (!shown || (!worst && !isLimited)) return;
  report.readiness({ object: shown.object, about: pod.about }, shown.place, {
    question: 'internet-egress',
    answer: worst?.answer ?? 'none',
    sureness: 'hinted',
    because: !worst
      ? 'Policies admit connections to targets inside only.'
      : worst.answer === 'direct-to-any-target'
        ? 'A policy admits connections to any address of the Internet.'
        : 'A policy admits connections to named addresses outside private ranges.',
  });
}

const isPublic = (cidr: string | undefined): boolean =>
  cidr !== undefined &&
  !/^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd]|fe80)/i.test(
    cidr,
  );

function firewall(object: ManifestObject, report: Report): void {
  const rules = itemsOf(at(object.root, 'spec', 'egress'));
  const denies = rules.some(
    (rule) => textOf(at(rule, 'type')) === 'Deny' && textOf(at(rule, 'to', 'cidrSelector')) === '0.0.0.0/0',
  );
  const allowed = rules.find((rule) => textOf(at(rule, 'type')) === 'Allow');
  const place = allowed ?? rules[0];
  if (denies && place)
    report.readiness(object, place, {
      question: 'internet-egress',
      answer: allowed ? 'direct-to-named-targets' : 'none',
      sureness: 'hinted',
      because: allowed
        ? 'The egress firewall admits named targets and refuses all others.'
        : 'The egress firewall refuses every target outside the cluster.',
    });
}

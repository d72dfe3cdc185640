import { at, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { Report } from '../report.ts';
import type { ManifestObject } from './manifest-object.ts';
import type { Manifests } from './manifests.ts';
import type { Pod } from './pod.ts';
import { labelSelector } from './selector.ts';

/** A NetworkPolicy with the pods that were sent and that it selects. */
export interface Policy {
  readonly object: ManifestObject;
  readonly pods: ReadonlySet<Pod>;
  readonly place: Place;
  readonly limits: ReadonlySet<string>;
  readonly admitsAll: ReadonlySet<string>;
  /** Whether each of its rules names who and at which port. */
  readonly isExact: boolean;
  readonly egress: readonly Place[];
}

/** Reads a NetworkPolicy, and tells when it selects nothing. */
export function policyOf(object: ManifestObject, manifests: Manifests, report: Report): Policy {
  const spec = at(object.root, 'spec');
  const field = at(spec, 'podSelector');
  const selector = labelSelector(field);
  const pods = manifests.selected(selector, object.namespace);
  if (!selector.isEmpty && pods.length === 0)
    report.notice(
      object,
      field ?? object.root,
      'selects-nothing',
      `${object.about} matches no pod that was sent. Compare its podSelector with the labels of the pod template.`,
    );
  const types = at(spec, 'policyTypes');
  const ingress = itemsOf(at(spec, 'ingress'));
  const egress = itemsOf(at(spec, 'egress'));
  const limits = new Set(
    types
      ? itemsOf(types).map((type) => textOf(type) ?? '')
      : ['Ingress', ...(at(spec, 'egress') ? ['Egress'] : [])],
  );
  const admitsAll = new Set<string>();
  if (ingress.some((rule) => admitsEverything(rule, 'from'))) admitsAll.add('Ingress');
  if (egress.some((rule) => admitsEverything(rule, 'to'))) admitsAll.add('Egress');
  return {
    object,
    pods: new Set(pods),
    place: types ?? spec ?? object.root,
    limits,
    admitsAll,
    isExact: ingress.every((rule) => isExact(rule, 'from')) && egress.every((rule) => isExact(rule, 'to')),
    egress,
  };
}

/** Whether a rule names neither a peer nor a port, or all addresses at every port. */
const admitsEverything = (rule: Place, peers: string): boolean =>
  itemsOf(at(rule, 'ports')).length === 0 &&
  (itemsOf(at(rule, peers)).length === 0 || itemsOf(at(rule, peers)).some(isAnywhere));

/** Whether a rule names its ports and its peers, none of which is everybody. */
const isExact = (rule: Place, peers: string): boolean =>
  itemsOf(at(rule, 'ports')).length > 0 &&
  itemsOf(at(rule, peers)).length > 0 &&
  itemsOf(at(rule, peers)).every((peer) =>
    at(peer, 'ipBlock')
      ? !isAlmostAnywhere(peer)
      : !labelSelector(at(peer, 'podSelector')).isEmpty ||
        !labelSelector(at(peer, 'namespaceSelector')).isEmpty,
  );

/** Whether a peer is every address, or every one with exceptions. */
export const isAlmostAnywhere = (peer: Place): boolean =>
  /^(?:0\.0\.0\.0|::)\/0$/.test(textOf(at(peer, 'ipBlock', 'cidr')) ?? '');

const isAnywhere = (peer: Place): boolean =>
  isAlmostAnywhere(peer) && itemsOf(at(peer, 'ipBlock', 'except')).length === 0;

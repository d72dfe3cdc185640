import {
  at,
  booleanOf,
  entriesOf,
  isGiven,
  itemsOf,
  numberOf,
  type Place,
  textOf,
} from '../../parsing/datum.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

const QUESTION = 'first-users-of-a-release';

/** Who meets a new version first: canary and blue/green, by whatever object they are made. */
export const release: Topic = {
  fields: readinessFields([
    QUESTION,
    'strategy.canary and strategy.blueGreen of a Rollout; analysis of a Flagger Canary; alternateBackends of a Route; weights of a VirtualService, HTTPRoute or Knative Service',
    'stated',
  ]),
  read(manifests, report) {
    for (const object of manifests.of('Rollout')) rollout(object, report);
    for (const object of manifests.of('Canary')) flagger(object, report);
    for (const object of manifests.of('Route')) route(object, report);
    for (const kind of ['HTTPRoute', 'GRPCRoute'] as const)
      for (const object of manifests.of(kind))
        for (const rule of itemsOf(at(object.root, 'spec', 'rules')))
          weights(object, itemsOf(at(rule, 'backendRefs')), 'weight', report);
    for (const object of manifests.of('VirtualService'))
      for (const field of ['http', 'tcp', 'tls'])
        for (const rule of itemsOf(at(object.root, 'spec', field)))
          weights(object, itemsOf(at(rule, 'route')), 'weight', report);
    for (const object of manifests.of('KnativeService'))
      weights(object, itemsOf(at(object.root, 'spec', 'traffic')), 'percent', report);
  },
};

function rollout(object: ManifestObject, report: Report): void {
  const strategy = at(object.root, 'spec', 'strategy');
  const blueGreen = at(strategy, 'blueGreen');
  const canary = at(strategy, 'canary');
  if (blueGreen) {
    const preview = at(blueGreen, 'previewService');
    // By default the switch follows as soon as the new copies run, before anybody can look.
    const waits =
      booleanOf(at(blueGreen, 'autoPromotionEnabled')) === false ||
      isGiven(at(blueGreen, 'prePromotionAnalysis')) ||
      (numberOf(at(blueGreen, 'autoPromotionSeconds')) ?? 0) > 0;
    report.readiness(object, preview ?? blueGreen, {
      question: QUESTION,
      answer: 'testers',
      sureness: preview && waits ? 'stated' : 'hinted',
      because: !waits
        ? 'The new version starts beside the old one, and all users are switched as soon as it runs.'
        : preview
          ? 'The new version runs beside the old one under a service of its own before all users are switched.'
          : 'The new version runs beside the old one, and all users are switched at once; no address for testers is named.',
    });
  } else if (canary) {
    const steps = itemsOf(at(canary, 'steps'));
    const share = steps.find((step) => (numberOf(at(step, 'setWeight')) ?? 100) < 100);
    if (share)
      report.readiness(object, share, {
        question: QUESTION,
        answer: 'some-users',
        sureness: 'stated',
        because: 'The canary steps send a share of the requests to the new version first.',
      });
    else if (steps.length === 0)
      report.readiness(object, canary, {
        question: QUESTION,
        answer: 'all-users',
        sureness: 'implied-by-default',
        because: 'A canary without steps replaces the copies as a rolling update does.',
      });
  }
}

function flagger(object: ManifestObject, report: Report): void {
  const analysis = at(object.root, 'spec', 'analysis') ?? at(object.root, 'spec', 'canaryAnalysis');
  const share = at(analysis, 'stepWeight') ?? at(analysis, 'stepWeights') ?? at(analysis, 'maxWeight');
  const rounds = at(analysis, 'iterations');
  if (share)
    report.readiness(object, share, {
      question: QUESTION,
      answer: 'some-users',
      sureness: 'stated',
      because: 'Flagger sends a growing share of the requests to the new version.',
    });
  else if (rounds) {
    const match = at(analysis, 'match');
    report.readiness(object, match ?? rounds, {
      question: QUESTION,
      answer: match ? 'some-users' : 'testers',
      sureness: match ? 'hinted' : 'stated',
      because: match
        ? 'Flagger sends requests with certain headers or cookies to the new version first.'
        : 'Flagger tests the new version beside the old one and then switches all users.',
    });
  }
}

function route(object: ManifestObject, report: Report): void {
  const spec = at(object.root, 'spec');
  const others = itemsOf(at(spec, 'alternateBackends'));
  if (others.length > 0) weights(object, [at(spec, 'to'), ...others], 'weight', report);
}

/** Targets between which requests are divided: of equal service and different version, as far as the file tells. */
function weights(
  object: ManifestObject,
  targets: readonly (Place | undefined)[],
  field: string,
  report: Report,
): void {
  const shares = targets.flatMap((target) => {
    const place = at(target, field);
    const share = numberOf(place);
    return place && share !== undefined ? [{ place, share }] : [];
  });
  const [first] = shares;
  if (targets.length < 2 || !first || !areDifferent(targets)) return;
  const isShared = shares.filter(({ share }) => share > 0).length > 1;
  const shown = shares.toSorted((a, b) => a.share - b.share || a.place.line - b.place.line)[0] ?? first;
  report.readiness(object, shown.place, {
    question: QUESTION,
    answer: isShared ? 'some-users' : 'testers',
    sureness: 'hinted',
    because: isShared
      ? 'Requests are divided between two versions by weight; whether the share grows with good figures is for a person to say.'
      : 'A second version stands ready without a share of the requests, as for a switch of all users at once.',
  });
}

const areDifferent = (targets: readonly (Place | undefined)[]): boolean =>
  new Set(targets.map((target) => identity(at(target, 'destination') ?? target))).size > 1;

function identity(target: Place | undefined): string {
  return ['kind', 'host', 'subset', 'name', 'port', 'revisionName', 'latestRevision', 'tag']
    .map((key) => {
      const place = at(target, key);
      return place?.datum.kind === 'scalar'
        ? place.datum.source
        : entriesOf(place)
            .map(([, value]) => textOf(value) ?? '')
            .join();
    })
    .join(' ');
}

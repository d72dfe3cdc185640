import { at, entriesOf, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import type { Container } from '../objects/pod.ts';
import { quantityOf } from '../objects/quantity.ts';
import type { Report } from '../report.ts';
import { hardeningFields, readinessFields, type Topic } from '../topic.ts';

/** How much memory and processor each container gets. */
export const resources: Topic = {
  fields: [
    ...readinessFields(
      ['resource-profile', 'resources.requests of a container', 'hinted'],
      ['peak-memory-gigabytes', 'resources.limits.memory of a container', 'hinted'],
    ),
    ...hardeningFields(
      [
        'memory-is-limited',
        'resources.limits.memory of a container; default.memory of a LimitRange',
        'stated',
      ],
      [
        'processor-share-is-set',
        'resources.requests.cpu of a container; defaultRequest.cpu of a LimitRange',
        'stated',
      ],
    ),
  ],
  read(manifests, report) {
    const ranges = manifests.of('LimitRange');
    for (const pod of manifests.pods)
      for (const container of pod.containers) {
        if (container.role === 'ephemeral') continue;
        tellOfOdd(container, report);
        memory(container, ranges, report);
        processor(container, ranges, report);
        if (!pod.backing && container.role === 'long-running') profile(container, report);
      }
  },
};

/** The default that a LimitRange gives to the containers of a namespace. */
function defaultOf(
  ranges: readonly ManifestObject[],
  { object }: Container,
  ...fields: readonly (readonly [string, string])[]
): { readonly object: ManifestObject; readonly place: Place } | undefined {
  for (const range of ranges) {
    if (range.namespace !== object.namespace) continue;
    for (const limit of itemsOf(at(range.root, 'spec', 'limits')))
      if (textOf(at(limit, 'type')) === 'Container')
        for (const [field, resource] of fields) {
          const place = at(limit, field, resource);
          if (place && (quantityOf(place) ?? 0) > 0) return { object: range, place };
        }
  }
  return undefined;
}

/** Where a quantity stands that is large enough to mean something: a byte, or a thousandth of a processor. */
const positive = (place: Place | undefined, least: number): Place | undefined =>
  place && (quantityOf(place) ?? 0) >= least ? place : undefined;

function memory(container: Container, ranges: readonly ManifestObject[], report: Report): void {
  const question = 'memory-is-limited';
  const field = at(container.place, 'resources', 'limits', 'memory');
  const place = positive(field, 1);
  if (place)
    report.hardening(container, place, {
      question,
      isRecommended: true,
      sureness: 'stated',
      because: 'A memory limit is set.',
    });
  else if (!field || quantityOf(field) === 0) {
    const range = defaultOf(ranges, container, ['default', 'memory']);
    report.hardening(
      { object: range?.object ?? container.object, about: container.about },
      range?.place ?? container.place,
      {
        question,
        isRecommended: range !== undefined,
        sureness: range ? 'stated' : 'implied-by-default',
        because: range
          ? 'A LimitRange of the namespace gives the container a memory limit.'
          : 'Without limits.memory the container may take the memory of its node, unless a LimitRange sets a limit.',
      },
    );
  }
}

function processor(container: Container, ranges: readonly ManifestObject[], report: Report): void {
  const question = 'processor-share-is-set';
  const request = at(container.place, 'resources', 'requests', 'cpu');
  const cap = at(container.place, 'resources', 'limits', 'cpu');
  const limit = positive(cap, 1e-3);
  const place = positive(request, 1e-3);
  if (place ?? limit)
    report.hardening(container, place ?? limit ?? container.place, {
      question,
      isRecommended: true,
      sureness: place ? 'stated' : 'implied-by-default',
      because: place
        ? 'A share of the processor is requested.'
        : 'Without a request the limit counts as the request.',
    });
  else if ([request, cap].every((field) => !field || quantityOf(field) === 0)) {
    const range = defaultOf(ranges, container, ['defaultRequest', 'cpu'], ['default', 'cpu']);
    report.hardening(
      { object: range?.object ?? container.object, about: container.about },
      range?.place ?? container.place,
      {
        question,
        isRecommended: range !== undefined,
        sureness: range ? 'hinted' : 'implied-by-default',
        because: range
          ? 'A LimitRange gives every container of the namespace the same share of the processor; whether it suits this one is for a person to say.'
          : 'Without requests.cpu the container gets what others leave, unless a LimitRange sets a request.',
      },
    );
  }
}

function profile(container: Container, report: Report): void {
  const requests = at(container.place, 'resources', 'requests');
  if (requests && positive(at(requests, 'memory'), 1) && positive(at(requests, 'cpu'), 1e-3))
    report.readiness(container, requests, {
      question: 'resource-profile',
      answer: 'estimated',
      sureness: 'hinted',
      because:
        'Memory and processor are requested; whether the figures were measured is for a person to say.',
    });
  const limit = at(container.place, 'resources', 'limits', 'memory');
  const bytes = quantityOf(limit);
  if (limit && bytes !== undefined && bytes >= 2 ** 20 && bytes <= 4096 * 2 ** 30)
    report.readiness(container, limit, {
      question: 'peak-memory-gigabytes',
      answer: Math.max(1, Math.ceil(bytes / 2 ** 30)),
      sureness: 'hinted',
      because: 'The container may take this much memory, rounded up; it may need less.',
    });
}

/** A memory quantity in thousandths of a byte is a slip that the cluster takes as it is written. */
function tellOfOdd(container: Container, report: Report): void {
  for (const field of ['limits', 'requests'])
    for (const [name, place] of entriesOf(at(container.place, 'resources', field))) {
      const isOdd = name === 'memory' && /^\d+m$/.test(textOf(place) ?? '');
      const isOpen = /\$[({]/.test(textOf(place) ?? '');
      if (isOdd || (quantityOf(place) === undefined && !isOpen))
        report.notice(
          container,
          place,
          'unexpected-value',
          isOdd
            ? 'A small m after a memory quantity means thousandths of a byte. Write Mi or M.'
            : `resources.${field}.${name.slice(0, 40)} of ${container.about} is no quantity. Correct it, such as 500m or 512Mi.`,
        );
      else if (isOpen)
        report.notice(
          container,
          place,
          'value-left-open',
          `resources.${field}.${name.slice(0, 40)} is left open here. Send the file with the value filled in, or answer by hand.`,
        );
    }
}

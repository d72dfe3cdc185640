import { at, entriesOf, isGiven, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { Container } from './pod.ts';

const handlers = ['httpGet', 'tcpSocket', 'exec', 'grpc'] as const;

/** One check of a container. */
export interface Probe {
  readonly place: Place;
  /** How it asks; `undefined` where nothing says so, as Knative allows. */
  readonly handler: (typeof handlers)[number] | undefined;
  /** What it asks, so that equal checks are equal texts; without a handler the port of the container. */
  readonly asks: string;
}

/** The probe of a container in one of its fields; `undefined` where it has none there. */
export function probeOf(
  { place: container }: Container,
  field: 'readinessProbe' | 'livenessProbe' | 'startupProbe',
): Probe | undefined {
  const place = at(container, field);
  if (!place || !isGiven(place)) return undefined;
  const handler = handlers.find((name) => at(place, name));
  return { place, handler, asks: handler ? `${handler} ${asked(at(place, handler))}` : 'tcpSocket' };
}

const asked = (handler: Place | undefined): string =>
  entriesOf(handler)
    .filter(([key]) => !['scheme', 'httpHeaders', 'host'].includes(key))
    .map(([key, value]) => `${key}=${textOf(value) ?? itemsOf(value).map(textOf).join(' ')}`)
    .sort()
    .join(' ');

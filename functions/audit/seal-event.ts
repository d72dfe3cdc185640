import type { KeyRing } from '../auth/key-ring.ts';
import { digestOf } from '../digest.ts';
import type { Event, SealedEvent } from '../store/store.ts';

/** The event as the next one of its subject's chain, after the one before it; `undefined` where that is not there. */
export async function sealEvent(
  keys: KeyRing,
  event: Omit<Event, 'previousHash' | 'hash' | 'seal'>,
  previous: Event | undefined,
): Promise<SealedEvent> {
  const linked = { ...event, previousHash: previous?.hash ?? null };
  const hash = await hashOfEvent(linked);
  return { ...linked, hash, seal: await sealOf(keys, hash) };
}

/** What the hash of an event must be. */
export function hashOfEvent({ hash: _, seal: __, ...rest }: Event): Promise<string> {
  return digestOf(rest);
}

/** What the seal over a hash must be. */
export function sealOf(keys: KeyRing, hash: string): Promise<string> {
  return keys.sign('event-seal', hash);
}

import type { Parts } from '../parts.ts';
import type { KeyRing } from './key-ring.ts';

/** Who asks, for what: `actor` once they have proved who they are, `costly` for sign-ins, uploads and what is drawn. */
export interface Asking {
  readonly request: Request;
  readonly actor?: string | undefined;
  readonly costly?: boolean;
}

/**
 * Whether a request keeps within the limits: its caller's, or its address's where nobody is known, and for what is costly the
 * narrow one as well. Counts it. An address is known only where Cloudflare tells it, and goes no further than as a keyed hash.
 */
export async function withinLimits(
  { request, actor, costly = false }: Asking,
  { limit }: Pick<Parts, 'limit'>,
  keys: KeyRing,
): Promise<boolean> {
  const address = actor === undefined ? request.headers.get('CF-Connecting-IP') : null;
  const key = actor ?? (address === null ? undefined : await keys.sign('address', networkOf(address)));
  if (key === undefined) return true;
  if (!(await limit(actor === undefined ? 'address' : 'caller', key))) return false;
  return !costly || limit('costly', key);
}

/** An IPv4 address as it is; of an IPv6 address the 64 bits that one subscriber is given. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [start = [], end = []] = address
    .toLowerCase()
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0');
  const network = [...start, ...zeros, ...end].slice(0, 4);
  return network.map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

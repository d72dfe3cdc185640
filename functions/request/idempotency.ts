import type { KeyRing } from '../auth/key-ring.ts';
import type { Principal } from '../auth/principal.ts';
import type { Reply } from '../define-route.ts';
import { digestOf } from '../digest.ts';
import { type Refusal, refuse } from '../problem.ts';
import type { IdempotencyRecord, Store } from '../store/store.ts';

const LIFETIME_SECONDS = 24 * 60 * 60;

/** One request with an `Idempotency-Key`, as the desk needs to know it. */
export interface KeyedRequest {
  readonly store: Store;
  readonly keys: KeyRing;
  readonly principal: Principal;
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** Remembers the answer to a request with an `Idempotency-Key` for 24 hours, and gives it to a retry. */
export interface IdempotencyDesk {
  /** The earlier answer, or the refusal when the key was used for another request; `undefined` when it is new. */
  earlier(): Promise<Reply | Refusal<'idempotency-key-reused'> | undefined>;
  /** The record to store together with the change that the request makes. */
  record(reply: Reply): Promise<IdempotencyRecord>;
}

/** The desk for one request. A key belongs to one operation of one caller: others may use the same text. */
export function idempotencyDesk(request: KeyedRequest): IdempotencyDesk {
  const { store, keys, principal, operation, idempotencyKey } = request;
  const { departmentId, actor } = principal;
  const nowSeconds = Math.floor(Date.parse(request.now) / 1000);
  const recordKey = () =>
    keys.sign('idempotency-key', JSON.stringify([departmentId, actor, operation, idempotencyKey]));
  const fingerprintOf = () => digestOf([request.method, request.path, request.body ?? null]);

  return {
    async earlier() {
      const found = await store.findIdempotencyRecord(departmentId, await recordKey(), nowSeconds);
      if (!found) return undefined;
      if (found.fingerprint !== (await fingerprintOf()))
        return refuse(
          'idempotency-key-reused',
          'This Idempotency-Key was sent with another path or body. Send a new key with a new request.',
        );
      const reply = JSON.parse(await keys.open(idempotencyKey, found.sealed)) as Reply;
      return { ...reply, headers: { ...reply.headers, 'Idempotency-Replayed': 'true' } };
    },
    async record(reply) {
      return {
        departmentId,
        key: await recordKey(),
        fingerprint: await fingerprintOf(),
        sealed: await keys.seal(idempotencyKey, JSON.stringify(reply)),
        expiresAt: nowSeconds + LIFETIME_SECONDS,
      };
    },
  };
}

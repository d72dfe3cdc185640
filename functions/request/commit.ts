import { sealEvent } from '../audit/seal-event.ts';
import type { KeyRing } from '../auth/key-ring.ts';
import type { Principal } from '../auth/principal.ts';
import type { Reply } from '../define-route.ts';
import { digestOf } from '../digest.ts';
import { type ProblemCode, type Refusal, refuse } from '../problem.ts';
import type { Change, Store, Stored, WriteOutcome } from '../store/store.ts';
import type { IdempotencyDesk } from './idempotency.ts';

/** One change that a handler wants stored, and what it answers then. */
export interface Commit<T extends Stored, R extends Reply, Code extends ProblemCode> {
  write(change: Change<T>): Promise<WriteOutcome>;
  /** The thing as it was; left out when the change creates it. */
  readonly before?: T;
  /** The thing as it shall be, one version on; for a deletion: as it was, one version on. */
  readonly next: T;
  readonly deletes?: true;
  /** What the event says of the change, in words that need no other record. */
  readonly detail: Readonly<Record<string, unknown>>;
  readonly reply: R;
  /** What to refuse when the store says `missing` or `conflict`, or `stale` to a creation. */
  readonly missing?: Refusal<Code>;
  readonly stale?: Refusal<Code>;
  readonly conflict?: Refusal<Code>;
}

interface Request {
  readonly operation: string;
  readonly principal: Principal;
  readonly store: Pick<Store, 'getEvents'>;
  readonly keys: KeyRing;
  readonly desk: IdempotencyDesk | undefined;
  checkVersion(stored: Stored): Refusal<'stale-version'> | undefined;
}

/** Stores the change, its event and its idempotency record as one. A repeated request gets the first one's answer. */
export async function commit<T extends Stored, R extends Reply, Code extends ProblemCode>(
  request: Request,
  change: Commit<T, R, Code>,
): Promise<R | Refusal<Code | 'stale-version' | 'idempotency-key-reused'>> {
  const { before, next, reply } = change;
  const stale = before && request.checkVersion(before);
  if (stale) return stale;
  const { id: subjectId, departmentId } = next;
  const [record, [previous], beforeHash, afterHash] = await Promise.all([
    request.desk?.record(reply),
    before ? request.store.getEvents(departmentId, [{ subjectId, subjectVersion: before.version }]) : [],
    before ? digestOf(before) : null,
    change.deletes ? null : digestOf(next),
  ]);
  const event = {
    subjectId,
    subjectVersion: next.version,
    departmentId,
    at: next.updatedAt,
    actor: request.principal.actor,
    action: request.operation,
    detail: change.detail,
    beforeHash,
    afterHash,
  };
  const outcome = await change.write({
    next,
    event: await sealEvent(request.keys, event, previous),
    ...(record ? { idempotency: record } : {}),
  });
  if (outcome === 'written') return reply;
  if (outcome === 'missing' && change.missing) return change.missing;
  if (outcome === 'conflict' && change.conflict) return change.conflict;
  if (outcome === 'stale' && change.stale) return change.stale;
  if (outcome === 'stale' && before) return staleVersion('It was changed while this request was served.');
  const earlier = outcome === 'repeated' ? await request.desk?.earlier() : undefined;
  if (earlier) return earlier as R | Refusal<'idempotency-key-reused'>;
  throw new Error(`The store answered "${outcome}" to ${request.operation}, which cannot be.`);
}

/** The refusal of a change to a version that is no longer the stored one; `reason` is a sentence. */
export function staleVersion(reason: string): Refusal<'stale-version'> {
  return refuse(
    'stale-version',
    `${reason} Read it again, look at what changed, and send the change with the new ETag.`,
  );
}

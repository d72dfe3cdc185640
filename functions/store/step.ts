import type { Item } from './item.ts';
import type { Key } from './keys.ts';
import type { WriteOutcome } from './store.ts';

/** An item that was looked for. */
export type Found = Item | undefined;

/** What must hold of the item at a step's key: that there is none, that there is one, or what its attributes are. */
export type Condition =
  | { readonly item: 'absent' }
  | { readonly item: 'present' }
  | { readonly equal: Readonly<Record<string, unknown>> }
  /** None, or one whose attribute is below this number. */
  | { readonly absentOrBelow: readonly [attribute: string, limit: number] };

/** One write of a transaction. `set` and `add` leave the item's other attributes as they are. */
export interface Step {
  readonly write: 'put' | 'set' | 'add' | 'delete';
  readonly key: Key;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Always when there is none. */
  readonly when?: Condition;
  /** The put whose item tells later that this transaction was carried out. */
  readonly isProof?: true;
  /** What the whole change comes to when the condition does not hold. */
  readonly refusal: (found: Found) => WriteOutcome;
}

import type { EventReference } from '../store/store.ts';

/** What can be wrong with a place in the audit trail. */
export const trailProblemKinds = [
  'missing',
  'altered',
  'not-sealed',
  'does-not-follow',
  'thing-differs',
] as const;

/** One thing that is wrong with the audit trail, and what it is in a sentence. */
export interface TrailProblem extends EventReference {
  readonly problem: (typeof trailProblemKinds)[number];
  readonly detail: string;
}

/** What a check of a part of the audit trail found. */
export interface TrailCheck {
  /** How many places were looked at. */
  readonly checked: number;
  /** How many events were recorded before the chain of their subject began; they hold no hash. */
  readonly beforeTheChain: number;
  readonly problems: readonly TrailProblem[];
  /** After which place to go on; absent when this was the last part. */
  readonly next?: string;
}

import type { Source } from '../source.ts';

/** Where a row applies. On OpenShift 4 containers run on CRI-O, so no row about Docker applies there. */
export type Platform = 'docker-host' | 'self-run-kubernetes' | 'openshift-4';

/** One row of the security tables of the deck: a setting, its recommended value, and how to check and mend it. */
export interface Entry<Id extends string = string> {
  /** The id of its question and of its criterion: a claim in its good state, such as `api-server-refuses-anonymous-requests`. */
  readonly id: Id;
  /** The keys of the rows in `deck-rows.tsv` that it covers; more than one only where the deck repeats a row. */
  readonly rows: readonly string[];
  /** The question, where "Is <element> set as recommended (<recommended>)?" is not good English. */
  readonly asks?: string;
  /** What is set: a flag, a key, a file or a practice. */
  readonly element: string;
  /** The value or state that is recommended. */
  readonly recommended: string;
  /** The claim, in its good state; no full stop. */
  readonly title: string;
  /** Why it matters: what somebody can do while it does not hold. */
  readonly why: string;
  /** How to find out: the command or the place, and what counts as a yes; whole sentences. */
  readonly check: string;
  /** The first thing to do when it does not hold. */
  readonly fix: string;
  /** The field of a file or a tool's result that reveals it, without a full stop; absent where only a person can tell. */
  readonly evidence?: string;
  readonly platforms: readonly Platform[];
  readonly duty: 'department' | 'platform-operator';
  /** What a deviation exposes: `high`, a way to take over the host or the cluster; `medium`, a step on that way; `low`, less to see or to recover with. */
  readonly exposure: 'high' | 'medium' | 'low';
  /** What mending takes: `setting`, a value and a restart; `rebuild`, images or nodes made anew; `reinstall`, moving data or redesigning the set-up. */
  readonly change: 'setting' | 'rebuild' | 'reinstall';
  /** Ids in the benchmarks, each with its edition. */
  readonly sources: readonly Source[];
  /** Set where the deck's cell contradicts the benchmark, or is older than it: what the deck says, what holds, and why; whole sentences. */
  readonly correction?: string;
  /** Set where current versions no longer have the setting: since when, and what takes its place; whole sentences. */
  readonly goneSince?: string;
}

/** A table of entries whose ids stay known. */
export const entries = <const Id extends string>(table: readonly Entry<Id>[]): readonly Entry<Id>[] => table;

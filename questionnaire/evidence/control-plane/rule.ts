import type { Component } from '../../platform-hardening/control-plane.ts';
import type { Place } from '../parsing/datum.ts';
import type { Flags } from './flags.ts';

/** What stands beside the flags of a component and decides what they mean. */
export interface Surroundings {
  /** The minor version of Kubernetes, such as 30; absent where the file does not show it. */
  readonly minor?: number;
  /** Configuration files that came too, by their kind, such as `EncryptionConfiguration`. */
  readonly companions: ReadonlyMap<string, readonly Place[]>;
}

/** What the flags of a component say about one question. */
export interface Judgement {
  readonly isRecommended: boolean;
  /** The flag that shows it; absent where a default does. */
  readonly by?: string;
  /** Set where a person has to look at something that the flags do not show. */
  readonly isHint?: true;
  /** A sentence. */
  readonly because: string;
}

/** Why flags say nothing about a question, where that has to be told: the flag, and a sentence that says what to do. */
export interface Unjudged {
  readonly by: string;
  readonly code: 'unexpected-value' | 'file-not-sent';
  readonly detail: string;
}

/** How one question is answered from the flags of a component. */
export interface Rule {
  readonly component: Component;
  readonly question: string;
  /** The flag (without dashes), admission plugin or feature gate by which the results of benchmarks name it. */
  readonly name: string;
  /** The minor version of Kubernetes that no longer has it. */
  readonly goneInMinor?: number;
  /** What it does not show although it is set as recommended, as a clause. */
  readonly unseen?: string;
  /** Whether it is written down at all. */
  readonly isSet: (flags: Flags) => boolean;
  readonly judge: (flags: Flags, around: Surroundings) => Judgement | Unjudged | undefined;
}

import type { ImageReference } from '../parsing/image-reference.ts';
import type { Instruction } from './instruction.ts';
import type { KnownImage } from './known-images.ts';

/** From what a stage starts. */
export type Base =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'scratch' }
  | {
      readonly kind: 'image';
      /** With its variables written out. */
      readonly name: string;
      readonly reference: ImageReference;
      readonly known: KnownImage;
      /** Whether the default of an ARG went into the name, so that a build may use another. */
      readonly usesArg: boolean;
    }
  | { readonly kind: 'unknown' };

/** One stage of a Containerfile: a FROM and what follows it. */
export interface Stage {
  /** As it is told to people, such as `final stage "runtime"`. */
  readonly title: string;
  readonly isFinal: boolean;
  readonly from: Instruction;
  readonly base: Base;
  readonly instructions: readonly Instruction[];
}

/** The stages from which a stage starts, the first first and itself last. */
export function lineageOf(stage: Stage): readonly Stage[] {
  const lineage: Stage[] = [];
  for (let at: Stage | undefined = stage; at; at = at.base.kind === 'stage' ? at.base.stage : undefined)
    lineage.push(at);
  return lineage.reverse();
}

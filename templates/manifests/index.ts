import type { Artefact } from './artefact.ts';

/** Every kind of starter file, in the order in which they are listed for people. */
export const artefacts: readonly Artefact[] = [];

import type { ArtefactFile } from '../manifests/artefact.ts';

/** One thing to fill in: where its comment stands, the line counted from 1, and what the comment says. */
export interface Placeholder {
  readonly path: string;
  readonly line: number;
  readonly sentence: string;
}

/** Every `CHANGE-ME:` comment of some files, in their order. */
export const placeholdersIn = (files: readonly ArtefactFile[]): readonly Placeholder[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((content, index) => {
      const sentence = /(?:#|\/\/)\s*CHANGE-ME: (.+?)(?: \[[a-z-]+\])*$/.exec(content)?.[1];
      return sentence === undefined ? [] : [{ path, line: index + 1, sentence }];
    }),
  );

import type { ArtefactFile } from '../manifests/artefact.ts';

/** One thing to fill in: where its comment stands, the line counted from 1, and what the comment says. */
export interface Placeholder {
  readonly path: string;
  readonly line: number;
  readonly sentence: string;
}

/** Every comment that begins with `CHANGE-ME:`, in the order of the files. */
export const placeholdersIn = (files: readonly ArtefactFile[]): readonly Placeholder[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((content, index) => {
      const sentence = /^(?:\s*(?:#|\/\/)|[^#]*\s#) CHANGE-ME: (.+?)(?: \[[a-z-]+\])*$/.exec(content)?.[1];
      return sentence === undefined ? [] : [{ path, line: index + 1, sentence }];
    }),
  );

import type { EvidenceFile } from '../evidence-file.ts';

/** Whether a file lists what a build leaves out: such a list has no form of its own, so its name and its lines have to fit together. */
export const isIgnoreFile = ({ baseName, text }: EvidenceFile): boolean =>
  /\.(?:docker|container)ignore$/.test(baseName) &&
  text.length <= 64 * 1024 &&
  text.split('\n').every((line) => line.length <= 300 && !/\p{Cc}/u.test(line.replaceAll('\t', ' ')));

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** The ignore file that a build with this file uses: one of its own name, else one in its folder, else one in the nearest folder above. */
export function ignoreFileFor(
  { name }: EvidenceFile,
  ignoreFiles: readonly EvidenceFile[],
): EvidenceFile | undefined {
  const own = ignoreFiles.find((file) => file.name.toLowerCase() === `${name}.dockerignore`.toLowerCase());
  if (own) return own;
  return ignoreFiles
    .filter(
      (file) => /^\.(?:docker|container)ignore$/.test(file.baseName) && name.startsWith(folderOf(file.name)),
    )
    .sort((a, b) => folderOf(b.name).length - folderOf(a.name).length)
    .at(0);
}

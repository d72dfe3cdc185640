import { modeOf } from '../parsing/file-mode.ts';

/** A file as one line of a listing shows it. */
export interface ListedFile {
  readonly path: string;
  readonly mode: number;
  /** As `user:group`; numbers of root are written as `root`. */
  readonly owner: string;
  /** True where the line is of a symbolic link, whose own mode says nothing about the file. */
  readonly isLink: boolean;
}

const byStat =
  /^(0?[0-7]{3,4})[ \t]+([\w.$-]{1,64})(?::|[ \t]+)([\w.$-]{1,64})[ \t]+(?:[-\w]{1,20}[ \t]+)?(["']?)(\/.{1,1000}?)\4$/;
const pathFirst =
  /^(["']?)(\/[^\s"']{1,1000})\1[: \t]+(0?[0-7]{3,4})[ \t]+([\w.$-]{1,64})(?::|[ \t]+)([\w.$-]{1,64})$/;
const byLs =
  /^([-bcdlps])([-rwxsStT]{9})[.+@]?[ \t]+\d+[ \t]+([\w.$-]{1,64})[ \t]+([\w.$-]{1,64})[ \t]+\d+(?:,[ \t]*\d+)?[ \t]+(?:\w{3}[ \t]+\d{1,2}|\d{1,2}[ \t]+\w{3}|\d{4}-\d\d-\d\d|\d\d-\d\d)[ \t]+(?:[\d:.]+(?:[ \t]+[+-]\d{4})?)[ \t]+(.{1,1000})$/;

/**
 * The file that a line shows: `600 root:root /path` of `stat -c '%a %U:%G %n'` and its variants, or a line of `ls -l`, whose name
 * stands below the directory of a heading before it; `undefined` of any other line.
 */
export function listedFile(line: string, directory: string): ListedFile | undefined {
  if (line.length > 2500) return undefined;
  const text = line.trim();
  const stat = byStat.exec(text);
  if (stat) return fileOf(stat[5], stat[1], stat[2], stat[3]);
  const turned = pathFirst.exec(text);
  if (turned) return fileOf(turned[2], turned[3], turned[4], turned[5]);
  const ls = byLs.exec(text);
  if (!ls) return undefined;
  const name = (ls[5] ?? '').replace(/ -> .*$/, '').replaceAll(/^["']|["']$/g, '');
  const path = name.startsWith('/')
    ? name
    : directory && name !== '..'
      ? `${directory}/${name}`.replace(/\/\.$/, '')
      : undefined;
  return path === undefined
    ? undefined
    : { path, mode: ofLetters(ls[2] ?? ''), owner: ownerOf(ls[3], ls[4]), isLink: ls[1] === 'l' };
}

/** The directory that a heading of `ls -l` names, such as `/etc/docker:`. */
export const directoryOf = (line: string): string | undefined =>
  line.length > 1100 ? undefined : /^["']?(\/[^"']{0,1000}?)\/?["']?:$/.exec(line.trim())?.[1];

function fileOf(path = '', mode = '', user?: string, group?: string): ListedFile | undefined {
  const bits = modeOf(mode);
  return bits === undefined ? undefined : { path, mode: bits, owner: ownerOf(user, group), isLink: false };
}

const ownerOf = (...names: readonly (string | undefined)[]): string =>
  names.map((name) => (name === '0' ? 'root' : (name ?? ''))).join(':');

/** A mode in letters, such as `rw-r--r--`, as bits. */
function ofLetters(letters: string): number {
  let mode = 0;
  [...letters].forEach((letter, index) => {
    if (/[rwxst]/.test(letter)) mode |= 0o400 >> index;
    // Of the three classes, the special bits are setuid, setgid and sticky.
    if (/[sStT]/.test(letter)) mode |= 0o4000 >> Math.floor(index / 3);
  });
  return mode;
}

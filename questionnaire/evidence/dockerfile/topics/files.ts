import type { BuildFile } from '../build-file.ts';
import { flagOf, wordsOf } from '../instruction.ts';
import {
  hardeningField,
  hardens,
  readinessField,
  type Shown,
  states,
  type Topic,
  WHOLE_FILE,
} from '../topic.ts';

/** How files come in: by COPY or ADD, and named or all at once. */
export const files: Topic = {
  fields: [
    readinessField('containerfile-practices', 'ADD and COPY', 'stated'),
    readinessField('containerfile-instructions', 'COPY, and the ignore file', 'stated'),
    hardeningField('files-come-in-by-copy', 'ADD and COPY', 'stated'),
  ],
  *shows(build) {
    yield* additions(build);
    yield* copies(build);
  },
};

const remote = /^(?:https?|ftp|ssh|git):\/\/|^git@/;
const archive = /\.(?:tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lzma)|gz|bz2|xz)$/i;

function* additions(build: BuildFile): Generator<Shown> {
  let isLocal = false;
  let unpacks: number | undefined;
  let isOther = false;
  const own = build.instructions.filter(({ instruction }) => instruction.keyword === 'ADD');
  for (const { instruction, stage } of own) {
    const about = stage?.title ?? WHOLE_FILE;
    const sources = wordsOf(instruction.rest.text).slice(0, -1);
    const { line } = instruction;
    if (sources.some((source) => !remote.test(source) && !archive.test(source))) {
      isLocal = true;
      const because = 'ADD takes a local file that is no archive, which COPY does without surprises.';
      yield states('containerfile-practices', 'copy-not-add', false, {
        line,
        about,
        sureness: 'stated',
        because,
      });
      yield hardens('files-come-in-by-copy', false, { line, about, sureness: 'stated', because });
    } else if (sources.some((source) => remote.test(source)) && !flagOf(instruction, 'checksum')) {
      isOther = true;
      const because = 'ADD downloads a file without --checksum.';
      yield hardens('files-come-in-by-copy', false, { line, about, sureness: 'stated', because });
    } else {
      isOther = true;
      if (sources.some((source) => !remote.test(source))) unpacks ??= line;
      const because =
        'ADD unpacks a local archive or proves a download with --checksum, which may be accepted.';
      yield hardens('files-come-in-by-copy', true, { line, about, sureness: 'hinted', because });
    }
  }
  const first = (own[0] ?? build.instructions.find(({ instruction }) => instruction.keyword === 'COPY'))
    ?.instruction;
  if (isLocal || !first) return;
  const ground = { line: first.line, about: WHOLE_FILE, sureness: 'stated' } as const;
  yield states('containerfile-practices', 'copy-not-add', true, {
    ...ground,
    ...(unpacks === undefined ? {} : { line: unpacks, sureness: 'hinted' }),
    because:
      unpacks !== undefined
        ? 'ADD is used for local archives only, which it unpacks.'
        : isOther
          ? 'ADD is used for downloads only.'
          : 'Files come in by COPY, and there is no ADD.',
  });
  if (!isOther)
    yield hardens('files-come-in-by-copy', true, {
      ...ground,
      because: 'Files come in by COPY, and there is no ADD.',
    });
}

function* copies(build: BuildFile): Generator<Shown> {
  const own = build.instructions.filter(
    ({ instruction }) =>
      (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') &&
      flagOf(instruction, 'from') === undefined,
  );
  const wide = own.find(({ instruction }) =>
    wordsOf(instruction.rest.text)
      .slice(0, -1)
      .some((source) => /^(?:\.|\.\/|\/|\*|\.\/\*|\.\/\.)$/.test(source)),
  );
  const [first] = own;
  const statement = 'copy-by-name';
  const { line } = (wide ?? first)?.instruction ?? build.final.from;
  const ground = { line, about: WHOLE_FILE } as const;
  if (!wide) {
    const because = first
      ? 'COPY takes named files and folders only.'
      : 'COPY takes no file of the build folder.';
    const sureness = first ? 'stated' : 'implied-by-default';
    yield states('containerfile-instructions', statement, true, { ...ground, sureness, because });
  } else if (!build.ignoreFile) {
    const because =
      'COPY takes the whole folder, and no ignore file came with this file that keeps anything out.';
    yield states('containerfile-instructions', statement, false, { ...ground, sureness: 'hinted', because });
  } else {
    const kept = keptOut(build.ignoreFile.lines);
    const because =
      kept === 3
        ? 'COPY takes the whole folder, and the ignore file keeps .git, tests and local settings out.'
        : kept > 0
          ? 'COPY takes the whole folder, and the ignore file keeps some of .git, tests and local settings out.'
          : 'COPY takes the whole folder, and the ignore file keeps neither .git nor tests nor local settings out.';
    const sureness = kept === 3 ? 'stated' : 'hinted';
    yield states('containerfile-instructions', statement, kept > 0, { ...ground, sureness, because });
  }
}

/** How many of .git, tests and local settings an ignore file keeps out. */
function keptOut(lines: readonly string[]): number {
  const patterns = lines.map((line) => line.trim()).filter((line) => line !== '' && !/^[#!]/.test(line));
  if (patterns.some((pattern) => /^(?:\*|\*\*|\*\*\/\*|\/\*)$/.test(pattern))) return 3;
  const kinds = [
    /(?:^|\/)(?:\.git\/?|\.\*|\.git\*|\.git\/\*\*)$/,
    /tests?(?:[/*.]|$)|spec|__tests__|coverage/i,
    /(?:^|\/)(?:\.\*|\.env|\.vscode|\.idea|\.vs|.*\.local|.*\.user|local[\w.-]*|.*settings.*)/,
  ];
  return kinds.filter((kind) => patterns.some((pattern) => kind.test(pattern))).length;
}

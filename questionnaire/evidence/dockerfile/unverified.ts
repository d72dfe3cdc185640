import { type BuildFile, type PlacedCommand, runLinesWith } from './build-file.ts';
import { flagOf, type Instruction, wordsOf } from './instruction.ts';

/** A line that brings something in unchecked. */
export interface Unverified {
  readonly line: number;
  readonly about: string;
  /** Whether an option switches the check off; else a download that no checksum or signature follows. */
  readonly isOff: boolean;
  readonly because: string;
}

const off: readonly (readonly [program: RegExp, option: RegExp])[] = [
  [
    /^(?:yum|dnf|microdnf|tdnf|rpm)$/,
    /^--no-?gpg-?check$|^--nosignature$|gpgcheck=(?:0|false|no)|sslverify=(?:0|false|no)/i,
  ],
  [/^zypper$/, /^--no-gpg-checks$|^--gpg-auto-import-keys$|^--allow-unsigned-rpm$/],
  [
    /^(?:apt|apt-get|aptitude)$/,
    /^--allow-unauthenticated$|^--force-yes$|AllowUnauthenticated=|AllowInsecureRepositories=|^--allow-insecure-repositories$/,
  ],
  [/^apk$/, /^--allow-untrusted$/],
  [/^curl$/, /^--insecure$|^-(?!-)[a-zA-Z]*k/],
  [/^wget$/, /^--no-check-certificate$/],
  [/^pip\d*(?:\.\d+)?$/, /^--trusted-host/],
  [/^npm$/, /^--strict-ssl=false$/],
  [/^git$/, /sslVerify=(?:false|0)/i],
];
const proves = /^(?:sha\d+sum|shasum|md5sum|gpg|gpgv|gpg2|cosign|minisign|rpm|rpmkeys|openssl)$/;

/** What comes in unchecked, all of it. */
export function* unverifiedIn(build: BuildFile): Generator<Unverified> {
  const proven = runLinesWith(
    build.commands,
    ({ name, args }) => proves.test(name) || args.some((arg) => /\.(?:asc|gpg)$|^GPG/i.test(arg)),
  );
  for (const command of build.commands) yield* ofCommand(command, proven);
  for (const { instruction, stage } of build.instructions) {
    if (instruction.keyword !== 'ADD' || flagOf(instruction, 'checksum')) continue;
    if (
      wordsOf(instruction.rest.text)
        .slice(0, -1)
        .some((source) => /^https?:\/\//.test(source))
    )
      yield {
        line: instruction.line,
        about: stage?.title ?? build.final.title,
        isOff: false,
        because: 'ADD downloads a file and no --checksum proves it.',
      };
  }
}

function* ofCommand(command: PlacedCommand, proven: ReadonlySet<Instruction>): Generator<Unverified> {
  const { name, args, line, stage, instruction } = command;
  const about = stage.title;
  const option = args.find(
    (arg, at) =>
      off.some(([program, value]) => program.test(name) && value.test(arg)) ||
      (name === 'npm' && arg === 'strict-ssl' && args[at + 1] === 'false'),
  );
  if (option !== undefined) {
    const because = `An option tells ${name} not to check what it fetches.`;
    yield { line, about, isOff: true, because };
  } else if (args.some((arg) => /\[[^[\]]*trusted=yes|(?<!repo_)gpgcheck\s*=\s*(?:0|no|false)\b/i.test(arg)))
    yield {
      line,
      about,
      isOff: true,
      because: 'A package source is set up to be trusted without a signature.',
    };
  else if (
    (name === 'curl' || name === 'wget') &&
    args.some((arg) => /^(?:https?|ftp):\/\//.test(arg)) &&
    !proven.has(instruction)
  )
    yield {
      line,
      about,
      isOff: false,
      because: 'A file is downloaded, and no checksum or signature proves it in this RUN line.',
    };
}

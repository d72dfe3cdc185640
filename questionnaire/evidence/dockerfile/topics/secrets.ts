import { type BuildFile, runLinesWith } from '../build-file.ts';
import { type Instruction, pairsOf, wordsOf } from '../instruction.ts';
import { holdsSecret, isSecretName } from '../secret-name.ts';
import {
  type Ground,
  hardeningField,
  hardens,
  readinessField,
  type Shown,
  says,
  states,
  type Topic,
  WHOLE_FILE,
} from '../topic.ts';

/** Passwords, tokens and private keys that the file holds, takes as an ARG or copies. */
export const secrets: Topic = {
  fields: [
    readinessField('containerfile-practices', 'ENV, ARG, RUN and COPY: secrets', 'stated'),
    readinessField('containerfile-instructions', 'ARG: names', 'stated'),
    readinessField('secrets-storage', 'ENV and COPY of the image', 'hinted'),
    hardeningField('build-files-hold-no-secrets', 'ENV, ARG, RUN and COPY: secrets', 'stated'),
  ],
  *shows(build) {
    let isClean = true;
    for (const { line, about, sureness, because, reachesTheProcess } of secretsOf(build)) {
      isClean = false;
      const ground: Ground = { line, about, sureness, because };
      yield states('containerfile-practices', 'no-secrets', false, ground);
      yield hardens('build-files-hold-no-secrets', false, ground);
      if (reachesTheProcess)
        yield says('secrets-storage', 'in-source-code', {
          ...ground,
          sureness: 'hinted',
          because: `${because.slice(0, -1)}, and becomes a part of the image.`,
        });
    }
    if (isClean) {
      const ground: Ground = {
        line: build.final.from.line,
        about: WHOLE_FILE,
        sureness: 'hinted',
        because: 'Nothing in ENV, ARG, RUN or COPY looks like a secret, though copied files may hold one.',
      };
      yield states('containerfile-practices', 'no-secrets', true, ground);
      yield hardens('build-files-hold-no-secrets', true, ground);
    }
    yield* args(build);
  },
};

const placeholder =
  /^(?:change_?-?me.*|todo|xxx+|<.*>|your[-_].*|\*+|dummy.*|example.*|placeholder.*|to-be-set)$/i;
const privateKey = /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[^/]*private[^/]*\.(?:pem|key)|[^/]+\.ppk)$/i;
const likelySecret =
  /(?:^|\/)(?:\.env(?!\.(?:example|sample|template|dist)$)(?:\.\w+)?|\.npmrc|\.netrc|\.pypirc|\.git-credentials|\.htpasswd|(?![^/]*(?:pub|sign|gpg|release|archive))[^/]+\.key|[^/]+\.(?:p12|pfx|jks|keystore)|credentials(?:\.\w+)?|kubeconfig)$/i;
const setting =
  /^[ \t]*[\w.-]{0,60}(?:password|passwd|passphrase|secret|token|api[-_]?key)[\w.-]{0,20}[ \t]*[=:][ \t]*["']?(?!["'$/<{\s]|true|false)\S/im;
const written =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{20,}|\bglpat-[\w-]{15,}|:\/\/[^\s:/@$]+:[^\s:/@${<]+@|:thin:[^\s:/@$]+\/[^\s/@${<%]+@|[;?&]\s*(?:password|pwd)\s*=\s*[^\s;&${<%]/i;

interface Secret extends Ground {
  readonly reachesTheProcess: boolean;
}

function* secretsOf(build: BuildFile): Generator<Secret> {
  const inImage = new Set<Instruction>(build.imageInstructions);
  for (const { instruction, stage } of build.instructions) {
    const about = stage?.title ?? WHOLE_FILE;
    const at = { line: instruction.line, about, sureness: 'stated', reachesTheProcess: false } as const;
    const { keyword } = instruction;
    if (keyword === 'ENV' || keyword === 'ARG') {
      for (const { name, value, line } of pairsOf(instruction)) {
        if (!isSecretName(name) && !(value && written.test(value))) continue;
        if (!holdsSecret(name, value) && !(value && written.test(value))) {
          if (keyword === 'ARG' && value === undefined)
            yield {
              ...at,
              line,
              sureness: 'hinted',
              because: 'An ARG takes a secret, which stays readable in the history of the image.',
            };
          continue;
        }
        const sureness = placeholder.test(value) ? 'hinted' : 'stated';
        const because = `${keyword} holds the value of what is by its name a secret.`;
        yield {
          ...at,
          line,
          sureness,
          because,
          reachesTheProcess: keyword === 'ENV' && inImage.has(instruction),
        };
      }
    } else if (keyword === 'COPY' || keyword === 'ADD') {
      const sources = instruction.flags.some(({ name }) => name === 'from')
        ? []
        : wordsOf(instruction.rest.text).slice(0, -1);
      const isKey = sources.some((source) => privateKey.test(source));
      if (isKey || sources.some((source) => likelySecret.test(source)))
        yield {
          ...at,
          sureness: isKey ? 'stated' : 'hinted',
          because: isKey
            ? 'A private key is copied into a layer.'
            : 'A file that usually holds secrets is copied into a layer.',
          reachesTheProcess: inImage.has(instruction),
        };
      yield* inHeredoc(instruction, at);
    } else if (keyword === 'RUN') yield* inHeredoc(instruction, at);
  }
  const accounts = runLinesWith(build.commands, ({ name }) => name === 'chpasswd');
  const passwords = runLinesWith(
    build.commands,
    ({ name, args }) => name === 'passwd' && args.includes('--stdin'),
  );
  for (const { name, args, line, stage, instruction } of build.commands) {
    const at = { line, about: stage.title, sureness: 'stated', reachesTheProcess: false } as const;
    const assigned =
      name === '' || name === 'export' ? args.map((arg) => /^(\w+)=["']?([^"']*)/.exec(arg)) : [];
    if (assigned.some((found) => found?.[1] && holdsSecret(found[1], found[2])))
      yield { ...at, because: 'A RUN line sets what is by its name a secret.' };
    else if (args.some((arg) => written.test(arg)) || handsOver(name, args))
      yield { ...at, because: 'A RUN line holds a password, token or key.' };
    else if (
      /^(?:echo|printf)$/.test(name) &&
      ((accounts.has(instruction) && args.some((arg) => /^[a-z_][\w-]*:[^\s:/$%]{3,}(?:\\n)?$/.test(arg))) ||
        (passwords.has(instruction) && args.some((arg) => /^[^-$>]/.test(arg))))
    )
      yield { ...at, because: 'A RUN line sets the password of an account.' };
  }
}

/** Whether a password stands among the arguments of a program that takes one there. */
function handsOver(name: string, args: readonly string[]): boolean {
  const after = (option: RegExp): string => {
    const at = args.findIndex((arg) => option.test(arg));
    return at < 0 ? '' : (args[at + 1] ?? '');
  };
  return (
    (name === 'curl' && /^[^\s:$]+:[^\s$]+$/.test(after(/^(?:-u|--user)$/))) ||
    args.some((arg) => holdsSecret(...assignment(arg.replace(/^-+D?/, '')))) ||
    (/^add-user(?:\.sh)?$/.test(name) &&
      /^[^-$]/.test(args[0]?.startsWith('-') ? after(/^(?:-p|--password)$/) : (args[1] ?? ''))) ||
    // "changeit" is what every Java trust store has.
    (name === 'keytool' && !/^(?:changeit|\$.*|)$/.test(after(/^-(?:store|key)pass$/))) ||
    (name === 'sshpass' && args[0] === '-p' && !/^\$/.test(args[1] ?? '$')) ||
    (/^mysql/.test(name) && args.some((arg) => /^-p[^\s$]+$/.test(arg)))
  );
}

/** The name and the value of `name=value`, the name with `_` for other signs. */
function assignment(arg: string): [name: string, value: string | undefined] {
  const at = arg.indexOf('=');
  return at < 0 || at > 60 ? [arg, undefined] : [arg.slice(0, at).replaceAll(/\W/g, '_'), arg.slice(at + 1)];
}

function* inHeredoc(instruction: Instruction, at: Omit<Secret, 'because'>): Generator<Secret> {
  const { heredoc } = instruction;
  const found = written.exec(heredoc.text);
  const set = found ? undefined : setting.exec(heredoc.text);
  if (found)
    yield { ...at, line: heredoc.lineAt(found.index), because: 'A heredoc holds a password, token or key.' };
  else if (set)
    yield {
      ...at,
      sureness: 'hinted',
      line: heredoc.lineAt(set.index),
      because: 'A heredoc sets what is by its name a secret.',
    };
}

function* args(build: BuildFile): Generator<Shown> {
  const own = build.instructions.filter(({ instruction }) => instruction.keyword === 'ARG');
  let isClean = true;
  for (const { instruction, stage } of own)
    for (const { name, line } of pairsOf(instruction))
      if (isSecretName(name)) {
        isClean = false;
        yield states('containerfile-instructions', 'arg-for-versions', false, {
          line,
          about: stage?.title ?? WHOLE_FILE,
          sureness: 'stated',
          because: 'An ARG passes what is by its name a password or a token.',
        });
      }
  if (!isClean) return;
  yield states('containerfile-instructions', 'arg-for-versions', true, {
    line: own[0]?.instruction.line ?? build.final.from.line,
    about: WHOLE_FILE,
    sureness: own[0] ? 'stated' : 'implied-by-default',
    because: own[0]
      ? 'No ARG is by its name a password or a token.'
      : 'There is no ARG, so none passes a secret.',
  });
}

import { type BuildFile, lastOf } from '../build-file.ts';
import { wordsOf } from '../instruction.ts';
import { startCommands, startWords } from '../start-command.ts';
import { type Ground, hardeningField, hardens, readinessField, says, type Topic } from '../topic.ts';
import { expand } from '../variables.ts';

/** Under which user the image starts its process. */
export const users: Topic = {
  fields: [
    readinessField('image-user', 'the last USER of the image', 'stated'),
    readinessField('run-as', 'the last USER of the image; gosu and the like at its start', 'hinted'),
    hardeningField('images-name-a-user', 'the last USER of the image', 'stated'),
  ],
  *shows(build) {
    const user = userOf(build);
    if (!user) return;
    const { kind, because, line, sureness } = user;
    const ground: Ground = { line, about: build.final.title, sureness, because };
    const anyUser = kind === 'own' ? groupRights(build, user.group) : undefined;
    if (kind === 'any' || anyUser)
      yield says('image-user', 'any-user', { ...ground, sureness: 'hinted', because: anyUser ?? because });
    else yield says('image-user', kind === 'root' ? 'root' : 'fixed-non-root', ground);
    yield hardens('images-name-a-user', kind !== 'root', ground);
    const dropped = kind === 'root' ? dropsRoot(build) : undefined;
    yield says(
      'run-as',
      dropped
        ? 'root-at-start'
        : kind === 'root'
          ? 'root-always'
          : kind === 'any' || anyUser
            ? 'any-user'
            : 'fixed-user',
      { ...ground, ...(anyUser && { because: anyUser }), ...dropped, sureness: 'hinted' },
    );
  },
};

interface ShownUser extends Omit<Ground, 'about'> {
  readonly kind: 'root' | 'own' | 'any';
  readonly group: string;
}

function userOf(build: BuildFile): ShownUser | undefined {
  const instruction = lastOf(build, 'USER');
  if (instruction) {
    const { text, usesArg } = expand(wordsOf(instruction.rest.text)[0] ?? '', build.variables);
    if (!text) return undefined;
    const [name = '', group = ''] = text.split(':');
    const isRoot = /^(?:root|0+|containeradministrator)$/i.test(name);
    return {
      kind: isRoot ? 'root' : 'own',
      group: /^\d+$/.test(name) ? group : '-',
      line: instruction.line,
      sureness: usesArg ? 'implied-by-default' : 'stated',
      because: `The last USER of the image is ${isRoot ? '' : 'not '}root${usesArg ? ', by the default of a variable' : ''}.`,
    };
  }
  const [{ base, from } = build.final] = build.lineage;
  const known = base.kind === 'image' ? base.known.user : base.kind === 'scratch' ? 'root' : undefined;
  if (known === 'own' || known === 'any')
    return {
      kind: known,
      group: '-',
      line: from.line,
      sureness: 'hinted',
      because: 'No USER is named, and the base image is known to set one that is not root.',
    };
  return {
    kind: 'root',
    group: '-',
    line: from.line,
    sureness: known ? 'implied-by-default' : 'hinted',
    because: known
      ? 'No USER is named, and the base image sets none, so the process starts as root.'
      : 'No USER is named, so the process starts as root unless the base image sets another user.',
  };
}

/** Why files can be written under any user number in group 0, if so. */
function groupRights(build: BuildFile, group: string): string | undefined {
  if (group !== '' && group !== '0' && group !== 'root') return undefined;
  const sets = build.imageCommands.some(
    ({ name, args }) =>
      (name === 'chmod' && args.some((arg) => /^[a-z,=+]*g(?:=u|\+[rwX]*w|=rw)|^[02]?77[05]$/.test(arg))) ||
      name === 'fix-permissions',
  );
  const owns = build.imageCommands.some(
    ({ name, args }) =>
      (name === 'chgrp' && args.some((arg) => arg === '0' || arg === 'root')) ||
      (name === 'chown' && args.some((arg) => /:(?:0|root)$/.test(arg))),
  );
  const copied = build.imageInstructions.some(({ flags }) =>
    flags.some(({ name, value }) => name === 'chown' && /:(?:0|root)$/.test(value)),
  );
  const isReady = sets && (owns || copied || group !== '');
  return isReady
    ? 'The user is a number, and group 0 gets the same rights on files, so any user number may work.'
    : undefined;
}

const dropping =
  /^(?:nginx|httpd|httpd-foreground|apache2|apache2ctl|apachectl|apache2-foreground|php-fpm[\d.]*)$/;

/** Where the process changes from root to another user, if it does. */
function dropsRoot(build: BuildFile): Pick<Ground, 'line' | 'because'> | undefined {
  const dropper = /^(?:gosu|su-exec|setpriv|runuser|chroot|s6-setuidgid)$/;
  for (const start of startCommands(build))
    if (startWords(start).some((word) => dropper.test(word)))
      return {
        line: start.instruction.line,
        because: 'The process starts as root and changes to another user.',
      };
  for (const start of startCommands(build))
    if (start.commands.some(({ name }) => dropping.test(name)))
      return {
        line: start.instruction.line,
        because: 'The server that is started begins as root and lets another user do the work.',
      };
  const [{ base, from } = build.final] = build.lineage;
  if (base.kind === 'image' && base.known.dropsRoot && startCommands(build).length === 0)
    return {
      line: from.line,
      because: 'The base image is known to begin as root and to let another user do the work.',
    };
  const install = build.imageCommands.find(({ args }) =>
    args.some((arg) => dropper.test(arg.split(/[/=]/).at(-1) ?? '')),
  );
  return (
    install && {
      line: install.line,
      because: 'A program that changes from root to another user is put into the image.',
    }
  );
}

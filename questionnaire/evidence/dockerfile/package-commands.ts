import type { Command } from './command.ts';

const managers = /^(?:apt|apt-get|aptitude|apk|yum|dnf|microdnf|tdnf|zypper)$/;
const valued =
  /^(?:-t|--virtual|-o|-c|--setopt|--repository|-X|--installroot|--releasever|--enablerepo|--disablerepo|--target-release)$/;

/** The verb of a package manager of the operating system, such as `install` or `update`; `undefined` of any other command. */
export function packageVerb({ name, args }: Command): string | undefined {
  if (!managers.test(name)) return undefined;
  return verbAt(args) === undefined ? undefined : args[verbAt(args) ?? 0];
}

function verbAt(args: readonly string[]): number | undefined {
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (valued.test(arg)) at += 1;
    else if (!/^[->]/.test(arg)) return at;
  }
  return undefined;
}

/** Whether a command puts packages of the operating system in, or renews them all. */
export const installs = (command: Command): boolean =>
  /^(?:install|add|in|upgrade|dist-upgrade|full-upgrade|groupinstall|reinstall|build-dep|localinstall)$/.test(
    packageVerb(command) ?? '',
  );

/** The packages of the operating system that a command puts in by name. */
export function installedBy(command: Command): readonly string[] {
  if (!/^(?:install|add|in|groupinstall|reinstall|localinstall)$/.test(packageVerb(command) ?? '')) return [];
  const names: string[] = [];
  const from = (verbAt(command.args) ?? 0) + 1;
  for (let at = from; at < command.args.length; at += 1) {
    const arg = command.args[at] ?? '';
    if (valued.test(arg)) at += 1;
    else if (!/^[->]/.test(arg)) names.push(arg);
  }
  return names;
}

/** Whether a command takes packages of the operating system away. */
export const removes = (command: Command): boolean =>
  /^(?:remove|purge|del|autoremove|erase|rm)$/.test(packageVerb(command) ?? '');

import type { BuildFile } from '../build-file.ts';
import { lastOf } from '../build-file.ts';
import { jsonList } from '../instruction.ts';
import { startCommands } from '../start-command.ts';
import { readinessField, type Shown, says, states, type Topic, WHOLE_FILE } from '../topic.ts';

/** What the image starts, how many processes that are, and how they are told to stop. */
export const start: Topic = {
  fields: [
    readinessField('containerfile-practices', 'ENTRYPOINT and CMD', 'stated'),
    readinessField('process-model', 'ENTRYPOINT and CMD of the image', 'stated'),
    readinessField('termination-handling', 'STOPSIGNAL, ENTRYPOINT and CMD of the image', 'hinted'),
  ],
  *shows(build) {
    yield* form(build);
    yield* processes(build);
    yield* stopping(build);
  },
};

function* form(build: BuildFile): Generator<Shown> {
  const own = build.instructions.filter(
    ({ instruction: { keyword } }) => keyword === 'CMD' || keyword === 'ENTRYPOINT',
  );
  const shell = own.filter(({ instruction }) => jsonList(instruction.rest.text) === undefined);
  for (const { instruction, stage } of shell)
    yield states('containerfile-practices', 'exec-form', false, {
      line: instruction.line,
      about: stage?.title ?? WHOLE_FILE,
      sureness: 'stated',
      because: `${instruction.keyword} is no JSON list, so a shell stands between the platform and the process.`,
    });
  const [first] = own;
  if (first && shell.length === 0)
    yield states('containerfile-practices', 'exec-form', true, {
      line: first.instruction.line,
      about: WHOLE_FILE,
      sureness: 'stated',
      because: 'ENTRYPOINT and CMD are JSON lists.',
    });
}

const init = /^(?:systemd|init|openrc|openrc-init)$/;
const supervisor =
  /^(?:supervisord|s6-svscan|s6-overlay|runsvdir|monit|pm2|pm2-runtime|foreman|circusd|my_init|servicemonitor\.exe)$/i;

function* processes(build: BuildFile): Generator<Shown> {
  const about = build.final.title;
  const started = startCommands(build);
  for (const { instruction, commands } of started) {
    const ground = { line: instruction.line, about, sureness: 'stated' } as const;
    const names = commands.map(({ name, args }) =>
      /^(?:tini|dumb-init|catatonit)$/.test(name) ? nameIn(args) : name,
    );
    const program = names.find((name) => init.test(name) || supervisor.test(name));
    const services = commands.filter(
      ({ name, args }) => name === 'service' || (name === 'systemctl' && args[0] === 'start'),
    );
    if (program && init.test(program)) {
      yield says('process-model', 'init-system-services', {
        ...ground,
        because: `The image starts ${program}, which starts services.`,
      });
      return;
    }
    if (program || services.length > 0) {
      yield says('process-model', 'several-processes', {
        ...ground,
        sureness: program === 'pm2-runtime' || /servicemonitor/i.test(program ?? '') ? 'hinted' : 'stated',
        because: program
          ? `The image starts ${program}, which starts and watches other processes.`
          : 'The start command starts a service beside the main process.',
      });
      return;
    }
  }
  const [first] = started;
  if (!first || !started.every(({ isExecForm }) => isExecForm)) return;
  const words = jsonList(first.instruction.rest.text) ?? [];
  const programName = /^(?:.*\/)?(?:tini|dumb-init|catatonit)$/.test(words[0] ?? '')
    ? nameIn(words.slice(1))
    : (words[0]?.split('/').at(-1) ?? '');
  if (
    programName === '' ||
    /\.(?:sh|bash|ps1|cmd|bat|py)$|^(?:ba|da|a)?sh$|entrypoint|start|run/i.test(programName)
  )
    return;
  yield says('process-model', 'one-process', {
    line: first.instruction.line,
    about,
    sureness: 'hinted',
    because: 'The image starts one program, and no script or supervisor before it.',
  });
}

const nameIn = (args: readonly string[]): string =>
  args
    .find((arg) => !arg.startsWith('-'))
    ?.split('/')
    .at(-1) ?? '';

function* stopping(build: BuildFile): Generator<Shown> {
  const about = build.final.title;
  const signal = lastOf(build, 'STOPSIGNAL');
  if (signal) {
    const kills = /^(?:SIG)?KILL$|^9$/i.test(signal.rest.text);
    yield says('termination-handling', kills ? 'loses-work' : 'drains-and-stops', {
      line: signal.line,
      about,
      sureness: 'hinted',
      because: kills
        ? 'STOPSIGNAL kills the process at once.'
        : 'STOPSIGNAL names a signal, so somebody has thought of how the process stops.',
    });
    return;
  }
  const shell = startCommands(build).find(
    ({ isExecForm, commands: [first, ...rest] }) =>
      (isExecForm ? /^(?:ba|da|a)?sh$/.test(first?.name ?? '') && rest.length > 0 : true) &&
      ![first, ...rest].some((command) => command?.isExec),
  );
  if (shell && !build.isWindows)
    yield says('termination-handling', 'loses-work', {
      line: shell.instruction.line,
      about,
      sureness: 'hinted',
      because:
        'A shell is started first and may not pass the stop signal on, so the application is killed when its time to stop is up.',
    });
}

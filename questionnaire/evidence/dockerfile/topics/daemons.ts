import type { BuildFile } from '../build-file.ts';
import { installedBy } from '../package-commands.ts';
import { startCommands } from '../start-command.ts';
import { hardeningField, hardens, readinessField, type Shown, says, type Topic } from '../topic.ts';

/** The schedulers and SSH servers that the image brings. */
export const daemons: Topic = {
  fields: [
    readinessField('scheduled-jobs', 'ENTRYPOINT, CMD, RUN and COPY of the image: cron', 'hinted'),
    hardeningField('containers-run-no-sshd', 'EXPOSE, ENTRYPOINT, CMD and packages of the image', 'hinted'),
  ],
  *shows(build) {
    yield* jobs(build);
    yield* sshd(build);
  },
};

const cron = /^(?:crond?|cronie|dcron|busybox-cron|anacron|supercronic)$/;

function* jobs(build: BuildFile): Generator<Shown> {
  const lines = [
    ...startCommands(build)
      .filter(({ commands }) =>
        commands.some(
          ({ name, args }) => cron.test(name) || (name === 'service' && cron.test(args[0] ?? '')),
        ),
      )
      .map(({ instruction }) => instruction.line),
    ...build.imageCommands
      .filter(
        (command) =>
          command.name === 'crontab' ||
          installedBy(command).some((name) => cron.test(name)) ||
          command.args.some((arg) =>
            /\/(?:etc\/(?:cron[\w.]*\/|crontab)|(?:etc|var\/spool\/cron)\/crontabs?)/.test(arg),
          ),
      )
      .map(({ line }) => line),
    ...build.imageInstructions
      .filter(
        ({ keyword, rest }) =>
          (keyword === 'COPY' || keyword === 'ADD') &&
          /crontab|\/etc\/cron\b|\/etc\/cron\./.test(rest.text.slice(0, 4000)),
      )
      .map(({ line }) => line),
  ];
  const [line] = lines;
  if (line !== undefined)
    yield says('scheduled-jobs', 'host-cron', {
      line,
      about: build.final.title,
      sureness: 'hinted',
      because: 'The image brings cron, which starts jobs in each instance.',
    });
}

function* sshd(build: BuildFile): Generator<Shown> {
  const starts = startCommands(build).find(({ commands }) =>
    commands.some(
      ({ name, args }) => name === 'sshd' || (name === 'service' && /^sshd?$/.test(args[0] ?? '')),
    ),
  );
  const installs = build.imageCommands.find((command) =>
    installedBy(command).some((name) => /^(?:openssh-server|openssh|dropbear)$/.test(name)),
  );
  const exposes = build.imageInstructions.find(
    ({ keyword, rest }) =>
      keyword === 'EXPOSE' &&
      rest.text
        .slice(0, 2000)
        .split(/\s+/)
        .some((port) => /^22(?:\/tcp)?$/.test(port)),
  );
  const line = starts?.instruction.line ?? exposes?.line ?? installs?.line;
  if (line !== undefined)
    yield hardens('containers-run-no-sshd', false, {
      line,
      about: build.final.title,
      sureness: 'hinted',
      because: starts
        ? 'The start command starts an SSH server.'
        : exposes
          ? 'EXPOSE names port 22, on which SSH servers listen.'
          : 'An SSH server is installed in the image.',
    });
}

import type { BuildFile } from '../build-file.ts';
import { wordsOf } from '../instruction.ts';
import { installedBy } from '../package-commands.ts';
import { readinessField, type Shown, says, states, type Topic, WHOLE_FILE } from '../topic.ts';
import { expand } from '../variables.ts';

/** Which folders the file works in, and into which the application may write or log. */
export const folders: Topic = {
  fields: [
    readinessField('containerfile-instructions', 'WORKDIR, VOLUME, and cd in RUN', 'stated'),
    readinessField('root-filesystem', 'VOLUME, and chmod in RUN', 'hinted'),
    readinessField('log-destination', 'VOLUME, and ln and packages in RUN', 'hinted'),
  ],
  *shows(build) {
    yield* working(build);
    yield* volumes(build);
    yield* written(build);
    yield* logs(build);
  },
};

function* working(build: BuildFile): Generator<Shown> {
  const own = build.instructions.filter(({ instruction }) => instruction.keyword === 'WORKDIR');
  const relative = own
    .filter(({ instruction }) => {
      const { text } = expand(wordsOf(instruction.rest.text)[0] ?? '', build.variables);
      return text !== undefined && !/^(?:[\\/]|[A-Za-z]:)/.test(text);
    })
    .map(({ instruction, stage }) => ({
      line: instruction.line,
      about: stage?.title ?? WHOLE_FILE,
      because: 'WORKDIR names no full path.',
    }));
  const changed = build.commands
    .filter(({ name }) => name === 'cd' || name === 'pushd')
    .map(({ line, stage }) => ({
      line,
      about: stage.title,
      because: 'A RUN line changes the folder with cd.',
    }));
  for (const found of [...relative, ...changed].sort((a, b) => a.line - b.line))
    yield states('containerfile-instructions', 'workdir-for-folders', false, {
      ...found,
      sureness: 'stated',
    });
  if (relative.length + changed.length > 0) return;
  const [first] = own;
  yield states('containerfile-instructions', 'workdir-for-folders', true, {
    line: first?.instruction.line ?? build.final.from.line,
    about: WHOLE_FILE,
    sureness: build.isPartlyRead ? 'hinted' : first ? 'stated' : 'implied-by-default',
    because: first
      ? 'WORKDIR names full paths, and no RUN line uses cd.'
      : 'No WORKDIR is used, and no RUN line uses cd.',
  });
}

function* volumes(build: BuildFile): Generator<Shown> {
  const own = build.instructions.filter(({ instruction }) => instruction.keyword === 'VOLUME');
  for (const { instruction, stage } of own)
    yield states('containerfile-instructions', 'volume-by-deployment', false, {
      line: instruction.line,
      about: stage?.title ?? WHOLE_FILE,
      sureness: 'stated',
      because: 'VOLUME fixes in the image what is mounted, which the deployment should say.',
    });
  if (own.length === 0)
    yield states('containerfile-instructions', 'volume-by-deployment', true, {
      line: build.final.from.line,
      about: WHOLE_FILE,
      sureness: 'implied-by-default',
      because: 'There is no VOLUME.',
    });
}

function* written(build: BuildFile): Generator<Shown> {
  const about = build.final.title;
  const open = build.imageCommands.find(
    ({ name, args }) =>
      name === 'chmod' &&
      args.some((arg) => /^-(?!-)\w*R|^--recursive$/.test(arg)) &&
      args.some((arg) => /^[0-7]?777$|^(?:a|o|ugo|\+)?\+?[rX]*w[xX]*$|^a=?\+?rwx$/i.test(arg)) &&
      !args.every((arg) => !arg.startsWith('/') || /^\/(?:tmp|var\/(?:tmp|cache|run|log)|run)\b/.test(arg)),
  );
  const volume = build.imageInstructions.find(
    ({ keyword, rest }) =>
      keyword === 'VOLUME' &&
      wordsOf(rest.text).some((path) => !/^\/(?:sys|proc|dev)(?:\/|$)|\.sock$/.test(path)),
  );
  const line = open?.line ?? volume?.line;
  if (line !== undefined)
    yield says('root-filesystem', open ? 'written-anywhere' : 'known-paths', {
      line,
      about,
      sureness: 'hinted',
      because: open
        ? 'Everybody may write into this folder and below, so the application may change its own files.'
        : 'VOLUME lists a folder into which the application writes.',
    });
}

function* logs(build: BuildFile): Generator<Shown> {
  const ground = { about: build.final.title, sureness: 'hinted' } as const;
  const linked = build.imageCommands.find(
    ({ name, args }) =>
      name === 'ln' && args.some((arg) => /^\/(?:dev\/std(?:out|err)|proc\/(?:1|self)\/fd\/[12])$/.test(arg)),
  );
  const agent = build.imageCommands.find((command) =>
    installedBy(command).some((name) =>
      /^(?:filebeat|fluent-bit|td-agent(?:-bit)?|promtail|splunkforwarder)(?:[=-]\d.*)?$/.test(name),
    ),
  );
  const volume = build.imageInstructions.find(
    ({ keyword, rest }) => keyword === 'VOLUME' && /\/logs?\b/i.test(rest.text.slice(0, 2000)),
  );
  if (linked)
    yield says('log-destination', 'standard-output', {
      ...ground,
      line: linked.line,
      because: 'A log file is a link to standard output or standard error.',
    });
  else if (agent)
    yield says('log-destination', 'shipped-by-agent', {
      ...ground,
      line: agent.line,
      because: 'A program that sends log files on is put into the image.',
    });
  else if (volume)
    yield says('log-destination', 'local-files', {
      ...ground,
      line: volume.line,
      because: 'VOLUME keeps a folder for log files.',
    });
}

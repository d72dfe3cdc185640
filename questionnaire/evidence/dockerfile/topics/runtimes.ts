import type { BuildFile } from '../build-file.ts';
import { endedSentence, endedSupport, hasLongSupport } from '../ended-support.ts';
import type { KnownImage } from '../known-images.ts';
import { packageVerb } from '../package-commands.ts';
import { serverOf } from '../server.ts';
import { startCommands, startWords } from '../start-command.ts';
import { hardeningField, hardens, readinessField, type Shown, says, type Topic } from '../topic.ts';

/** In what the application runs: language runtime, server software and operating system, and how long they are supported. */
export const runtimes: Topic = {
  fields: [
    readinessField('language-runtime', 'FROM, ENTRYPOINT and CMD of the image', 'hinted'),
    readinessField('middleware', 'FROM and installed packages of the image', 'hinted'),
    readinessField('operating-system', 'FROM of the image', 'hinted'),
    readinessField('windows-dependence', 'FROM of the image', 'hinted'),
    readinessField('runtime-support', 'FROM of the image: version', 'hinted'),
    hardeningField('images-are-rebuilt-for-patches', 'FROM of the image: version; updates in RUN', 'hinted'),
  ],
  *shows(build) {
    yield* language(build);
    yield* server(build);
    yield* system(build);
    yield* support(build);
  },
};

const programs: readonly (readonly [RegExp, NonNullable<KnownImage['runtime']>])[] = [
  [/^java$/, 'java'],
  [/^(?:node|npm|yarn|pnpm|pm2-runtime)$/, 'nodejs'],
  [/^(?:python[\d.]*|gunicorn|uvicorn|uwsgi|flask|celery)$/, 'python'],
  [/^(?:php|php-fpm[\d.]*)$/, 'php'],
  [/^dotnet$/, 'dotnet'],
];

function* language(build: BuildFile): Generator<Shown> {
  const ground = { about: build.final.title, sureness: 'hinted' } as const;
  for (const start of startCommands(build)) {
    const program = startWords(start).find((word) => programs.some(([name]) => name.test(word)));
    const answer = programs.find(([name]) => program !== undefined && name.test(program))?.[1];
    if (answer) {
      yield says('language-runtime', answer, {
        ...ground,
        line: start.instruction.line,
        because: `The image starts ${program}.`,
      });
      return;
    }
  }
  const [root = build.final] = build.lineage;
  if (root.base.kind === 'image' && root.base.known.runtime)
    yield says('language-runtime', root.base.known.runtime, {
      ...ground,
      line: root.from.line,
      because: 'The name of the base image says which runtime it brings.',
    });
  else {
    const compiled = build.stages.find(
      ({ base }) => base.kind === 'image' && base.known.runtime === 'native' && base.known.isBuilder,
    );
    if (compiled && !build.lineage.includes(compiled))
      yield says('language-runtime', 'native', {
        ...ground,
        line: compiled.from.line,
        because: 'An earlier stage compiles, and the image has no runtime of its own.',
      });
  }
}

function* server(build: BuildFile): Generator<Shown> {
  const found = serverOf(build);
  if (!found) return;
  const { kind, line, because } = found;
  yield says('middleware', kind, { line, about: build.final.title, sureness: 'hinted', because });
}

function* system(build: BuildFile): Generator<Shown> {
  const [root = build.final] = build.lineage;
  const ground = { line: root.from.line, about: build.final.title, sureness: 'hinted' } as const;
  if (build.isWindows) {
    yield says('operating-system', 'windows-server', {
      ...ground,
      because: 'The base image is a Windows image.',
    });
    if (root.base.kind === 'image' && root.base.known.runtime === 'dotnet-framework')
      yield says('windows-dependence', 'dotnet-framework', {
        ...ground,
        because: 'The base image brings .NET Framework, which runs on Windows only.',
      });
    return;
  }
  if (root.base.kind !== 'image') return;
  const old = endedSupport(root.base.reference).find(({ isSystem }) => isSystem);
  if (old) yield says('operating-system', 'linux-end-of-life', { ...ground, because: endedSentence(old) });
  else if (hasLongSupport(root.base.reference))
    yield says('operating-system', 'linux-supported', {
      ...ground,
      because: 'By its name the base image is a Linux that gets security fixes until 2029 at least.',
    });
}

function* support(build: BuildFile): Generator<Shown> {
  const [root = build.final] = build.lineage;
  const ground = { line: root.from.line, about: build.final.title, sureness: 'hinted' } as const;
  const [old] = root.base.kind === 'image' ? endedSupport(root.base.reference) : [];
  if (old) {
    yield says('runtime-support', 'end-of-life', { ...ground, because: endedSentence(old) });
    yield hardens('images-are-rebuilt-for-patches', false, {
      ...ground,
      because: `${endedSentence(old).slice(0, -1)}, so a new build takes in none.`,
    });
    return;
  }
  const update = build.imageCommands.find((command) => {
    const verb = packageVerb(command) ?? '';
    return (
      /^(?:upgrade|dist-upgrade|full-upgrade|patch)$/.test(verb) ||
      (verb === 'update' && !/^ap/.test(command.name))
    );
  });
  if (update)
    yield hardens('images-are-rebuilt-for-patches', true, {
      line: update.line,
      about: build.final.title,
      sureness: 'hinted',
      because:
        'Each build takes in the security patches of its day, though nothing here says how often it runs.',
    });
}

import { type BuildFile, lastOf } from '../build-file.ts';
import { endedSupport, hasLongSupport } from '../ended-support.ts';
import { jsonList } from '../instruction.ts';
import type { KnownImage } from '../known-images.ts';
import { installedBy } from '../package-commands.ts';
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
  for (const keyword of ['ENTRYPOINT', 'CMD']) {
    const start = lastOf(build, keyword);
    const words = start ? (jsonList(start.rest.text) ?? start.rest.text.slice(0, 2000).split(/\s+/)) : [];
    const program = words
      .map((word) => word.split('/').at(-1) ?? '')
      .find((word) => programs.some(([name]) => name.test(word)));
    const answer = programs.find(([name]) => program !== undefined && name.test(program))?.[1];
    if (start && answer) {
      yield says('language-runtime', answer, {
        ...ground,
        line: start.line,
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

const serverPackage = /^(?:nginx|httpd|apache2|tomcat\d*|lighttpd|haproxy)(?:$|[=-]\d)/;

function* server(build: BuildFile): Generator<Shown> {
  const [root = build.final] = build.lineage;
  const about = build.final.title;
  if (root.base.kind === 'image' && root.base.known.middleware) {
    yield says('middleware', root.base.known.middleware, {
      line: root.from.line,
      about,
      sureness: 'hinted',
      because: 'The name of the base image says which server it brings.',
    });
    return;
  }
  const installs = build.imageCommands.find((command) =>
    installedBy(command).some((name) => serverPackage.test(name)),
  );
  if (installs)
    yield says('middleware', 'open-source-server', {
      line: installs.line,
      about,
      sureness: 'hinted',
      because: 'The build installs a server beside the application.',
    });
}

function* system(build: BuildFile): Generator<Shown> {
  const [root = build.final] = build.lineage;
  const ground = { line: root.from.line, about: build.final.title, sureness: 'hinted' } as const;
  if (build.isWindows) {
    yield says('operating-system', 'windows-server', {
      ...ground,
      because: 'The base image is one of Windows.',
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
  if (old) yield says('operating-system', 'linux-end-of-life', { ...ground, because: sentence(old) });
  else if (hasLongSupport(root.base.reference))
    yield says('operating-system', 'linux-supported', {
      ...ground,
      because: 'By its name, the base image is a Linux that its publisher supports for years to come.',
    });
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

function sentence({ what, since }: { readonly what: string; readonly since: string }): string {
  const [year, month] = since.split('-');
  return `By its name the base image holds ${what}, without security fixes since ${months[Number(month) - 1]} ${year} at the latest.`;
}

function* support(build: BuildFile): Generator<Shown> {
  const [root = build.final] = build.lineage;
  const ground = { line: root.from.line, about: build.final.title, sureness: 'hinted' } as const;
  const [old] = root.base.kind === 'image' ? endedSupport(root.base.reference) : [];
  if (old) {
    yield says('runtime-support', 'end-of-life', { ...ground, because: sentence(old) });
    yield hardens('images-are-rebuilt-for-patches', false, {
      ...ground,
      because: `${sentence(old).slice(0, -1)}, so a new build takes in none.`,
    });
    return;
  }
  const update = build.imageCommands.find(({ name, args }) =>
    /^(?:dnf|microdnf|yum|apt|apt-get|apk|zypper)$/.test(name)
      ? args.some(
          (arg) =>
            /^(?:upgrade|dist-upgrade|full-upgrade|patch)$/.test(arg) ||
            (/^(?:micro)?dnf$|^yum$/.test(name) && arg === 'update'),
        )
      : false,
  );
  if (update)
    yield hardens('images-are-rebuilt-for-patches', true, {
      line: update.line,
      about: build.final.title,
      sureness: 'hinted',
      because: 'Each build takes in the security patches of the day; how often it runs is not told.',
    });
}

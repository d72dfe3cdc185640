import type { BuildFile, PlacedCommand } from '../build-file.ts';
import { installedBy, removes } from '../package-commands.ts';
import {
  type Ground,
  hardeningField,
  hardens,
  readinessField,
  type Shown,
  states,
  type Topic,
} from '../topic.ts';

/** What the image holds beside the application: compilers, editors, packages that nobody named. */
export const imageContents: Topic = {
  fields: [
    readinessField(
      'containerfile-practices',
      'FROM, RUN and COPY --from: compilers and build tools',
      'stated',
    ),
    hardeningField('images-hold-only-what-they-need', 'RUN and FROM of the image', 'stated'),
  ],
  shows: tools,
};

const compiler =
  /^(?:gcc(?:-c\+\+|-\d+)?|g\+\+|make|cmake|build-essential|build-base|maven|gradle|golang(?:-go)?|rustc|cargo|clang|openjdk-\d+-jdk(?:-headless)?|java-[\d.]+-openjdk-devel|python3?-dev(?:el)?|@?development[ -]tools|ant)(?:=.*)?$/i;
const notNeeded = /^(?:openssh-server|vim(?:-\w+)?|nano|emacs|telnet|gdb|strace)(?:=.*)?$/;
const building = new Map([
  ['mvn', /^(?:package|install|verify|clean)$/],
  ['mvnw', /^(?:package|install|verify|clean)$/],
  ['gradle', /^(?:build|assemble|bootJar|war|jar|installDist)$/],
  ['gradlew', /^(?:build|assemble|bootJar|war|jar|installDist)$/],
  ['go', /^(?:build|install)$/],
  ['cargo', /^(?:build|install)$/],
  ['dotnet', /^(?:publish|build)$/],
  ['javac', /^/],
  ['ant', /^/],
  ['gcc', /^/],
  ['make', /^/],
  ['cmake', /^/],
]);

function* tools(build: BuildFile): Generator<Shown> {
  const about = build.final.title;
  const [root = build.final] = build.lineage;
  const found = firstTool(build);
  const isBuilder = root.base.kind === 'image' && root.base.known.isBuilder;
  if (found || isBuilder) {
    const ground: Ground = found
      ? {
          line: found.command.line,
          about,
          sureness: found.isRemoved ? 'hinted' : 'stated',
          because: found.because,
        }
      : {
          line: root.from.line,
          about,
          sureness: 'stated',
          because: 'The image starts from one that holds compilers or build tools.',
        };
    if (!found?.isExtra) yield states('containerfile-practices', 'multi-stage', false, ground);
    else yield* stages(build, about);
    yield hardens('images-hold-only-what-they-need', false, ground);
    return;
  }
  yield* stages(build, about);
  const loose = build.imageCommands.find(
    (command) =>
      /^apt(?:-get)?$/.test(command.name) &&
      installedBy(command).length > 0 &&
      !command.args.some((arg) => /no-install-recommends|Install-Recommends/i.test(arg)),
  );
  if (loose)
    yield hardens('images-hold-only-what-they-need', false, {
      line: loose.line,
      about,
      sureness: 'hinted',
      because: 'Without --no-install-recommends, packages come in that nobody named.',
    });
  else if (root.base.kind === 'scratch' || (root.base.kind === 'image' && root.base.known.isMinimal))
    yield hardens('images-hold-only-what-they-need', true, {
      line: root.from.line,
      about,
      sureness: 'hinted',
      because: 'The image starts from a minimal one, and no compiler, editor or SSH server is put in.',
    });
}

function* stages(build: BuildFile, about: string): Generator<Shown> {
  const copied = build.imageInstructions.find(
    ({ keyword, flags }) => keyword === 'COPY' && flags.some(({ name }) => name === 'from'),
  );
  if (!copied || build.stages.length < 2) return;
  const [root = build.final] = build.lineage;
  const isSure =
    root.base.kind === 'scratch' ||
    (root.base.kind === 'image' && root.base.known.publisher && !build.isPartlyRead);
  yield states('containerfile-practices', 'multi-stage', true, {
    line: copied.line,
    about,
    sureness: isSure ? 'stated' : 'hinted',
    because: 'The image takes its files from an earlier stage and installs no compiler or build tool itself.',
  });
}

interface Tool {
  readonly command: PlacedCommand;
  /** Whether the same RUN line takes packages away again. */
  readonly isRemoved: boolean;
  /** Whether it is no compiler and builds nothing. */
  readonly isExtra: boolean;
  readonly because: string;
}

function firstTool(build: BuildFile): Tool | undefined {
  let extra: PlacedCommand | undefined;
  for (const command of build.imageCommands) {
    const names = installedBy(command);
    const builds = building.get(command.name);
    if (names.some((name) => compiler.test(name)))
      return tool(
        build,
        command,
        'A compiler or build tool is installed in the stage that becomes the image',
      );
    if (builds && (command.args.some((arg) => builds.test(arg)) || builds.test('')))
      return tool(build, command, 'The application is built in the stage that becomes the image');
    if (!extra && names.some((name) => notNeeded.test(name))) extra = command;
  }
  return (
    extra && {
      ...tool(build, extra, 'An editor, a debugging tool or an SSH server is installed'),
      isExtra: true,
    }
  );
}

function tool(build: BuildFile, command: PlacedCommand, says: string): Tool {
  const isRemoved = build.imageCommands.some(
    (other) => other.instruction === command.instruction && removes(other),
  );
  const because = `${says}${isRemoved ? ', though the same RUN line removes packages again' : ''}.`;
  return { command, isRemoved, isExtra: false, because };
}

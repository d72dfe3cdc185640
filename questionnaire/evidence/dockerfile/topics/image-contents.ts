import { type BuildFile, runLinesWith } from '../build-file.ts';
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
  ['npm', /^build(?::|$)/],
  ['yarn', /^build(?::|$)/],
  ['pnpm', /^build(?::|$)/],
]);

function* tools(build: BuildFile): Generator<Shown> {
  const about = build.final.title;
  const [root = build.final] = build.lineage;
  const found = firstTool(build);
  const isBuilder = root.base.kind === 'image' && root.base.known.isBuilder;
  if (found || isBuilder) {
    const ground: Ground = found
      ? { line: found.line, about, sureness: 'stated', because: found.because }
      : {
          line: root.from.line,
          about,
          sureness: 'hinted',
          because: 'By its name the base image holds compilers or build tools.',
        };
    if (!found?.isExtra) yield states('containerfile-practices', 'multi-stage', false, ground);
    else yield* stages(build, about);
    yield hardens('images-hold-only-what-they-need', false, {
      ...ground,
      ...(found?.isBuild ? { sureness: 'hinted' } : {}),
    });
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
    (root.base.kind === 'image' && root.base.known.isMinimal && !build.isPartlyRead);
  yield states('containerfile-practices', 'multi-stage', true, {
    line: copied.line,
    about,
    sureness: isSure ? 'stated' : 'hinted',
    because: 'The image takes its files from an earlier stage and installs no compiler or build tool itself.',
  });
}

interface Tool {
  readonly line: number;
  /** Whether it is no compiler and builds nothing. */
  readonly isExtra: boolean;
  /** Whether it builds here, which does not show what is left of the tools. */
  readonly isBuild?: boolean;
  readonly because: string;
}

/** The first compiler or build tool that stays in the image, else the first other program that it does not need. */
function firstTool(build: BuildFile): Tool | undefined {
  const removing = runLinesWith(build.imageCommands, removes);
  let extra: Tool | undefined;
  for (const command of build.imageCommands) {
    const { name, args, line, instruction } = command;
    const names = removing.has(instruction) ? [] : installedBy(command);
    const builds = building.get(name);
    if (names.some((one) => compiler.test(one)))
      return {
        line,
        isExtra: false,
        because: 'A compiler or build tool is installed in the stage that becomes the image.',
      };
    if (builds && (args.some((arg) => builds.test(arg)) || builds.test('')))
      return {
        line,
        isExtra: false,
        isBuild: true,
        because: 'The application is built in the stage that becomes the image.',
      };
    if (!extra && names.some((one) => notNeeded.test(one)))
      extra = {
        line,
        isExtra: true,
        because: 'An editor, a debugging tool or an SSH server is installed in the image.',
      };
  }
  return extra;
}

import type { BuildFile } from '../build-file.ts';
import { pairsOf, wordsOf } from '../instruction.ts';
import { installedBy } from '../package-commands.ts';
import { holdsSecret } from '../secret-name.ts';
import { readinessField, type Shown, says, states, type Topic, WHOLE_FILE } from '../topic.ts';

/** What is set in the image: values that differ between environments, time zone, locale and fonts. */
export const settings: Topic = {
  fields: [
    readinessField('containerfile-instructions', 'ENV: values', 'implied-by-default'),
    readinessField('configuration-source', 'ENV, ARG and COPY', 'hinted'),
    readinessField('time-and-characters', 'ENV, RUN and COPY of the image', 'hinted'),
  ],
  *shows(build) {
    yield* environment(build);
    yield* configuration(build);
    yield* surroundings(build);
  },
};

const address =
  /(?:_|^)(?:HOST(?:NAME)?|SERVER|URL|URI|ENDPOINT|ADDR(?:ESS)?|DSN|DATABASE|BROKERS?|CONNECTION_?STRINGS?(?:__\w+)?)$/i;
const profile =
  /^(?:SPRING_PROFILES_ACTIVE|NODE_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|RAILS_ENV|APP_ENV|FLASK_ENV|DJANGO_SETTINGS_MODULE|ENV|ENVIRONMENT|PROFILE)$/i;
const remoteHost =
  /:\/\/(?!(?:localhost|127\.|0\.0\.0\.0|\[?::))[\w.-]+|@[\w.-]+:\d+|^(?!127\.|0\.0\.0\.0)\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$|\.(?:gov\.hk|internal|local|lan|corp|hksarg)(?=$|[:/,])/;

function* environment(build: BuildFile): Generator<Shown> {
  const pairs = build.instructions.flatMap(({ instruction }) =>
    instruction.keyword === 'ENV' ? pairsOf(instruction) : [],
  );
  const bound = pairs.find(
    ({ name, value = '' }) =>
      holdsSecret(name, value) ||
      (remoteHost.test(value) &&
        !/^(?:MAVEN|NODE|GO|PIP|NPM|YARN|RUSTUP|.*(?:DOWNLOAD|DIST|RELEASE|PACKAGE|MIRROR|REPO|INDEX|REGISTRY))/i.test(
          name,
        )) ||
      (address.test(name) && value !== '' && !/^(?:0\.0\.0\.0|\*|\/|localhost|127\.)|^\$/.test(value)) ||
      (/^(?:SPRING_PROFILES_ACTIVE|ASPNETCORE_ENVIRONMENT|APP_ENV|ENV|ENVIRONMENT|PROFILE)$/i.test(name) &&
        /^(?:uat|sit|test|staging|dev\w*)$/i.test(value)),
  );
  const [first] = pairs;
  if (bound)
    yield states('containerfile-instructions', 'env-for-defaults', false, {
      line: bound.line,
      about: WHOLE_FILE,
      sureness: 'hinted',
      because: `ENV ${shortName(bound.name)} holds a secret or names a system or an environment, which differs between test and production.`,
    });
  else
    yield states('containerfile-instructions', 'env-for-defaults', true, {
      line: first?.line ?? build.final.from.line,
      about: WHOLE_FILE,
      sureness: first ? 'hinted' : 'implied-by-default',
      because: first
        ? 'No ENV looks like a secret, an address or a name of an environment.'
        : 'There is no ENV.',
    });
}

const shortName = (name: string): string => (/^\w{1,60}$/.test(name) ? name : 'here');

function* configuration(build: BuildFile): Generator<Shown> {
  const about = build.final.title;
  const built = build.instructions.find(
    ({ instruction }) =>
      instruction.keyword === 'ARG' &&
      pairsOf(instruction).some(({ name }) =>
        /^(?:ENV|ENVIRONMENT|BUILD_ENV|APP_ENV|TARGET_ENV|PROFILE|MAVEN_PROFILE|BUILD_PROFILE|CONFIGURATION_ENV|STAGE_ENV)$/i.test(
          name,
        ),
      ),
  );
  const copied = build.imageInstructions.find(
    ({ keyword, rest, flags }) =>
      /^(?:COPY|ADD)$/.test(keyword) &&
      !flags.some(({ name }) => name === 'from') &&
      wordsOf(rest.text)
        .slice(0, -1)
        .some((source) => /(?:^|[/._-])(?:prod(?:uction)?|uat|sit|staging)(?:[/._-]|$)/i.test(source)),
  );
  const named = build.imageInstructions
    .flatMap((instruction) => (instruction.keyword === 'ENV' ? pairsOf(instruction) : []))
    .find(({ name }) => address.test(name) || profile.test(name));
  const line = built?.instruction.line ?? copied?.line ?? named?.line;
  if (line !== undefined)
    yield says(
      'configuration-source',
      built ? 'in-code' : copied ? 'files-in-package' : 'environment-or-mounted',
      {
        line,
        about,
        sureness: 'hinted',
        because: built
          ? 'An ARG chooses the environment, so each environment seems to have its own build.'
          : copied
            ? 'A file that is named after an environment is copied into the image.'
            : 'ENV names an address or an environment, so the application seems to read its settings from environment variables.',
      },
    );
}

const fontPackage = /^(?:fonts?-|ttf-|wqy-|.*-fonts?(?:-|$)|fontconfig$|xfonts-)/;

function* surroundings(build: BuildFile): Generator<Shown> {
  const ground = { about: build.final.title, sureness: 'hinted' } as const;
  const added =
    build.imageInstructions.find(
      ({ keyword, rest, flags }) =>
        /^(?:COPY|ADD)$/.test(keyword) &&
        !flags.some(({ name }) => name === 'from') &&
        /\.(?:ttf|ttc|otf|tte)(?:\s|"|$)|\/fonts?\/|hkscs|big5|eudc/i.test(rest.text.slice(0, 4000)),
    )?.line ??
    build.imageCommands.find(
      ({ name, args }) => /^(?:localedef|iconv)$/.test(name) && args.some((arg) => /hkscs|big5/i.test(arg)),
    )?.line;
  if (added !== undefined) {
    yield says('time-and-characters', 'additions-to-the-machine', {
      ...ground,
      line: added,
      because: 'Fonts or a Chinese character table are added to the image.',
    });
    return;
  }
  const set =
    build.imageInstructions
      .flatMap((instruction) => (instruction.keyword === 'ENV' ? pairsOf(instruction) : []))
      .find(
        ({ name, value = '' }) =>
          /^(?:TZ|LANG|LC_\w+|LANGUAGE)$/.test(name) && !/^(?:C|POSIX)(?:\.|$)|^(?:Etc\/)?UTC$/i.test(value),
      )?.line ??
    build.imageCommands.find(
      (command) =>
        installedBy(command).some(
          (name) => fontPackage.test(name) || /^(?:tzdata|locales|glibc-langpack-.*)$/.test(name),
        ) || command.args.some((arg) => /\/etc\/(?:localtime|timezone)$/.test(arg)),
    )?.line;
  if (set !== undefined)
    yield says('time-and-characters', 'settings-of-the-machine', {
      ...ground,
      line: set,
      because:
        'Time zone, locale or fonts are set in the image, so the application seems to take them from there.',
    });
}

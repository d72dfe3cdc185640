import { type BuildFile, runLinesWith } from '../build-file.ts';
import { installs, packageVerb } from '../package-commands.ts';
import {
  type Ground,
  hardeningField,
  hardens,
  readinessField,
  type Shown,
  states,
  type Topic,
  WHOLE_FILE,
} from '../topic.ts';
import { unverifiedIn } from '../unverified.ts';

/** How packages come in: with their list, and checked. */
export const packages: Topic = {
  fields: [
    readinessField('containerfile-practices', 'RUN: package lists and checks', 'stated'),
    hardeningField('updates-stand-with-their-install', 'RUN: update and install', 'stated'),
    hardeningField(
      'packages-are-verified',
      'RUN and ADD: options that switch checks off, downloads',
      'stated',
    ),
  ],
  *shows(build) {
    yield* updates(build);
    yield* checks(build);
  },
};

function* updates(build: BuildFile): Generator<Shown> {
  const whole = certainty(build);
  const installing = runLinesWith(build.commands, installs);
  const alone = build.commands.filter(
    (command) =>
      /^(?:update|makecache|check-update|refresh|ref)$/.test(packageVerb(command) ?? '') &&
      !installing.has(command.instruction),
  );
  for (const command of alone) {
    const { line, stage, name } = command;
    const isList = /^ap/.test(name) || packageVerb(command) !== 'update';
    const ground: Ground = {
      line,
      about: stage.title,
      sureness: isList ? 'stated' : 'hinted',
      because: isList
        ? 'This RUN line updates the package list and installs nothing, so a cached layer may be older than the install.'
        : 'This RUN line updates what the base image holds and installs nothing.',
    };
    yield states('containerfile-practices', 'update-with-install', false, ground);
    yield hardens('updates-stand-with-their-install', false, ground);
  }
  const [first] = build.commands.filter(installs);
  if (alone.length > 0 || !first) return;
  const ground: Ground = {
    line: first.line,
    about: WHOLE_FILE,
    sureness: whole,
    because: 'Every RUN line that updates a package list also installs from it.',
  };
  yield states('containerfile-practices', 'update-with-install', true, ground);
  yield hardens('updates-stand-with-their-install', true, ground);
}

/** A statement about all RUN lines is certain only if all were analysed. */
const certainty = (build: BuildFile): Ground['sureness'] => (build.isPartlyRead ? 'hinted' : 'stated');

function* checks(build: BuildFile): Generator<Shown> {
  let isBad = false;
  for (const { line, about, isOff, because } of unverifiedIn(build)) {
    isBad = true;
    const ground: Ground = { line, about, sureness: isOff ? 'stated' : 'hinted', because };
    yield states('containerfile-practices', 'verified-packages', false, ground);
    yield hardens('packages-are-verified', false, ground);
  }
  const [first] = build.commands.filter(installs);
  if (isBad || !first) return;
  const foreign = build.commands.some(({ name }) =>
    /^(?:pip[\d.]*|pipx?|pipenv|poetry|uv|conda|mamba|npm|pnpm|yarn|gem|bundle|composer|go|cargo|R|Rscript|cpanm?|luarocks|mvnw?|gradlew?|dotnet|nuget|curl|wget|git)$/.test(
      name,
    ),
  );
  const ground: Ground = {
    line: first.line,
    about: WHOLE_FILE,
    sureness: foreign || build.isPartlyRead ? 'hinted' : 'implied-by-default',
    because: foreign
      ? 'No option switches a check off, though packages of a language or downloads carry no signature.'
      : 'No option switches off the check of signatures, which package managers make by default.',
  };
  yield states('containerfile-practices', 'verified-packages', true, ground);
  yield hardens('packages-are-verified', true, ground);
}

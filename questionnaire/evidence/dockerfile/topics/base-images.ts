import { endedSentence, endedSupport } from '../ended-support.ts';
import { flagOf } from '../instruction.ts';
import type { Stage } from '../stage.ts';
import { hardeningField, hardens, readinessField, type Shown, says, type Topic } from '../topic.ts';

const codenames =
  /(?:^|-)(?:jessie|stretch|buster|bullseye|bookworm|trixie|trusty|xenial|bionic|focal|jammy|noble)(?:-|$)/;

/** From which images the build starts: their version, their publisher and their processor. */
export const baseImages: Topic = {
  fields: [
    readinessField('base-image-pinning', 'FROM: digest or tag', 'stated'),
    readinessField('base-image', 'FROM of the image: registry and name', 'hinted'),
    readinessField('cpu-architecture', 'FROM --platform, or an image for one processor', 'hinted'),
    hardeningField('base-images-are-trusted', 'FROM: registry and name', 'hinted'),
  ],
  *shows(build) {
    for (const stage of build.stages) {
      yield* pinning(stage);
      yield* trust(stage);
    }
    yield* kind(build.lineage[0] ?? build.final);
    yield* processor(build.lineage[0] ?? build.final);
  },
};

function* pinning({ base, from, title }: Stage): Generator<Shown> {
  if (base.kind !== 'image') return;
  const { tag, digest } = base.reference;
  const ground = {
    line: from.line,
    about: title,
    sureness: base.usesArg ? 'implied-by-default' : 'stated',
  } as const;
  const byDefault = base.usesArg ? ', by the default of an ARG' : '';
  if (digest)
    yield says('base-image-pinning', 'digest', { ...ground, because: `FROM names a digest${byDefault}.` });
  else if (tag === undefined || tag === 'latest')
    yield says('base-image-pinning', 'latest', {
      ...ground,
      because: `FROM names ${tag ? 'the tag "latest"' : 'no tag, which means "latest"'}${byDefault}.`,
    });
  else if (/\d/.test(tag))
    yield says('base-image-pinning', 'version-tag', {
      ...ground,
      because: `FROM names a tag with a version number${byDefault}.`,
    });
  else
    yield says('base-image-pinning', codenames.test(tag) ? 'version-tag' : 'latest', {
      ...ground,
      sureness: 'hinted',
      because: codenames.test(tag)
        ? 'The tag names a release of the operating system, though no number.'
        : 'The tag has no version number, so it may move as "latest" does.',
    });
}

function* trust({ base, from, title }: Stage): Generator<Shown> {
  if (base.kind !== 'image' || base.known.publisher === undefined) return;
  const { publisher } = base.known;
  const [old] = endedSupport(base.reference);
  yield hardens('base-images-are-trusted', publisher !== false && !old, {
    line: from.line,
    about: title,
    sureness: 'hinted',
    because: old
      ? endedSentence(old)
      : publisher
        ? `The image comes from ${publisher}; check that this publisher is on the list of your department.`
        : 'The image comes from a public registry in which anybody can publish.',
  });
}

function* kind({ base, from, title }: Stage): Generator<Shown> {
  const ground = { line: from.line, about: title, sureness: 'hinted' } as const;
  if (base.kind === 'scratch')
    yield says('base-image', 'trusted-minimal', {
      ...ground,
      because: 'The image starts from nothing and holds only what the build puts into it.',
    });
  if (base.kind !== 'image' || base.known.publisher === undefined) return;
  const { publisher, isMinimal } = base.known;
  const [old] = endedSupport(base.reference);
  if (publisher === false || old)
    yield says('base-image', 'public-unverified', {
      ...ground,
      because: old
        ? endedSentence(old)
        : 'The image comes from a public registry in which anybody can publish.',
    });
  else
    yield says('base-image', isMinimal ? 'trusted-minimal' : 'trusted-full', {
      ...ground,
      because: `By its name this is a ${isMinimal ? 'minimal' : 'full'} image from ${publisher}.`,
    });
}

function* processor(stage: Stage): Generator<Shown> {
  const { base, from, title } = stage;
  const platform = flagOf(from, 'platform')?.toLowerCase() ?? '';
  const prefix = base.kind === 'image' ? (base.name.split('/').at(-2) ?? '') : '';
  const named = platform || (/^(?:amd64|i386|arm\d+v\d|ppc64le|s390x)$/.test(prefix) ? prefix : '');
  if (named === '' || named.includes('$')) return;
  const answer = /(?:amd64|x86_64|386)$/.test(named)
    ? 'x86-64'
    : /arm64(?:v8|\/v8)?$|aarch64$/.test(named)
      ? 'arm64'
      : 'other';
  yield says('cpu-architecture', answer, {
    line: from.line,
    about: title,
    sureness: 'hinted',
    because: 'FROM names one processor for the image, though another may be possible.',
  });
}

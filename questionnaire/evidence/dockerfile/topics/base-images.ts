import { flagOf } from '../instruction.ts';
import type { Stage } from '../stage.ts';
import {
  hardeningField,
  hardens,
  readinessField,
  type Shown,
  says,
  type Topic,
  WHOLE_FILE,
} from '../topic.ts';

const codenames =
  /(?:^|-)(?:jessie|stretch|buster|bullseye|bookworm|trixie|trusty|xenial|bionic|focal|jammy|noble)(?:-|$)/;

/** From which images the build starts: their version, their publisher and their processor. */
export const baseImages: Topic = {
  fields: [
    readinessField('base-image-pinning', 'FROM: digest or tag', 'stated'),
    readinessField('base-image', 'FROM of the image: registry and name', 'hinted'),
    readinessField('cpu-architecture', 'FROM --platform, or an image for one processor', 'hinted'),
    hardeningField('base-images-are-trusted', 'FROM: registry and name', 'hinted'),
    hardeningField('image-signatures-are-verified', 'FROM: digest', 'hinted'),
  ],
  *shows(build) {
    for (const stage of build.stages) {
      yield* pinning(stage);
      yield* trust(stage);
    }
    yield* kind(build.lineage[0] ?? build.final);
    yield* processor(build.lineage[0] ?? build.final);
    const images = build.stages.flatMap(({ base, from }) => (base.kind === 'image' ? [{ base, from }] : []));
    const [first] = images;
    if (first && images.every(({ base }) => base.reference.digest))
      yield hardens('image-signatures-are-verified', true, {
        line: first.from.line,
        about: WHOLE_FILE,
        sureness: 'hinted',
        because: 'A digest keeps the base image from being exchanged, though it proves no signature.',
      });
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
  const byDefault = base.usesArg ? ' by the default of an ARG' : '';
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
  yield hardens('base-images-are-trusted', publisher !== false, {
    line: from.line,
    about: title,
    sureness: 'hinted',
    because: publisher
      ? `The image comes from ${publisher}; whether your department trusts it is on its list.`
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
  if (publisher === false)
    yield says('base-image', 'public-unverified', {
      ...ground,
      because: 'The image comes from a public registry in which anybody can publish.',
    });
  else
    yield says('base-image', isMinimal ? 'trusted-minimal' : 'trusted-full', {
      ...ground,
      because: `The image comes from ${publisher}, by its name ${isMinimal ? 'a minimal' : 'a full'} one.`,
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

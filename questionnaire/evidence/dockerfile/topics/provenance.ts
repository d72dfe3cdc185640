import { lastOf } from '../build-file.ts';
import { hardeningField, hardens, readinessField, says, type Topic, WHOLE_FILE } from '../topic.ts';

/** That there is a Containerfile at all, and whether it defines a health check. */
export const provenance: Topic = {
  fields: [
    readinessField('image-build', 'the file itself', 'hinted'),
    readinessField('container-status', 'the file itself', 'hinted'),
    hardeningField('images-define-a-health-check', 'HEALTHCHECK of the image', 'stated'),
  ],
  *shows(build) {
    const ground = {
      line: build.stages[0]?.from.line ?? 1,
      about: WHOLE_FILE,
      sureness: 'hinted',
    } as const;
    yield says('image-build', 'containerfile-in-source-control', {
      ...ground,
      because: 'There is a Containerfile, though it does not show whether it is kept in source control.',
    });
    yield says('container-status', 'image-built', {
      ...ground,
      because: 'There is a Containerfile, so an image has probably been built.',
    });
    const check = lastOf(build, 'HEALTHCHECK');
    const isNone = /^none$/i.test(check?.rest.text ?? '');
    yield hardens('images-define-a-health-check', check !== undefined && !isNone, {
      line: check?.line ?? build.final.from.line,
      about: build.final.title,
      sureness: check ? 'stated' : 'implied-by-default',
      because: !check
        ? 'There is no HEALTHCHECK, so the image has none unless its base image defines one.'
        : isNone
          ? 'HEALTHCHECK NONE switches off what the base image defines.'
          : 'HEALTHCHECK names a command.',
    });
  },
};

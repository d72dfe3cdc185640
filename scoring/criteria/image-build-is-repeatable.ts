import { deck, openshift, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether anybody in the team can build the same image again. */
export const imageBuildIsRepeatable = criterion({
  id: 'image-build-is-repeatable',
  title: 'The image is built from instructions in source control',
  category: 'image',
  weight: 3,
  why: 'An image that was saved by hand cannot be built again when its base needs a security fix, and nobody can tell what is in it.',
  fix: 'Write a Containerfile that starts from a supported base image and repeats the installation guide step by step, and commit it next to the source code.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Docker container and Dockerfile'),
    openshift('Securing the build process'),
    twelveFactor('V. Build, release, run', 'build-release-run'),
  ],
  requires: 'image-exists',
  reads: ['image-build'],
  assess: (answers) =>
    ({
      'containerfile-in-source-control': pass,
      'source-to-image-or-buildpack': pass,
      'containerfile-elsewhere': partial(50),
      'by-hand': fail,
    })[answers['image-build']],
  examples: [
    { answers: { 'image-build': 'containerfile-in-source-control' }, judgement: pass },
    { answers: { 'image-build': 'source-to-image-or-buildpack' }, judgement: pass },
    { answers: { 'image-build': 'containerfile-elsewhere' }, judgement: partial(50) },
    { answers: { 'image-build': 'by-hand' }, judgement: fail },
  ],
});

import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether two builds of one commit start from the same base. */
export const baseImageIsPinned = criterion({
  id: 'base-image-is-pinned',
  title: 'The build names one exact version of its base image',
  category: 'image',
  weight: 2,
  why: 'A tag can be moved to another image. Two builds of the same source then differ, and a version that passed its tests is not the one that is deployed.',
  fix: 'Name the base image by digest in the FROM line, and let an automatic rebuild or a dependency bot propose each new digest as a change.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container Images and Build File Configuration'),
    kubernetes('Images', 'concepts/containers/images/#image-names'),
    openshift('Using container registries securely'),
  ],
  requires: 'image-exists',
  reads: ['base-image-pinning'],
  assess: (answers) =>
    ({
      digest: pass,
      'version-tag': partial(50),
      latest: fail,
    })[answers['base-image-pinning']],
  examples: [
    { answers: { 'base-image-pinning': 'digest' }, judgement: pass },
    { answers: { 'base-image-pinning': 'version-tag' }, judgement: partial(50) },
    { answers: { 'base-image-pinning': 'latest' }, judgement: fail },
  ],
});

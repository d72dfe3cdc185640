import { cisDocker, deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether security fixes reach production without a release of the application. */
export const imageIsRebuiltForPatches = criterion({
  id: 'image-is-rebuilt-for-patches',
  title: 'The image is rebuilt when its base image receives security fixes',
  category: 'image',
  weight: 3,
  why: 'A container is not patched while it runs: a fix arrives only with a new image. An image that waits for the next release of the application stays vulnerable for months.',
  fix: 'Start the build every week on a schedule, or by an image change trigger on the base image, and let the tests decide whether the result is deployed.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container Images and Build File Configuration'),
    cisDocker('4.4 Images are scanned and rebuilt to include security patches'),
    openshift('Triggering and modifying builds'),
  ],
  requires: 'image-exists',
  reads: ['image-rebuild'],
  assess: (answers) =>
    ({
      'on-new-base': pass,
      scheduled: partial(75),
      'with-releases-only': partial(25),
      never: fail,
    })[answers['image-rebuild']],
  examples: [
    { answers: { 'image-rebuild': 'on-new-base' }, judgement: pass },
    { answers: { 'image-rebuild': 'scheduled' }, judgement: partial(75) },
    { answers: { 'image-rebuild': 'with-releases-only' }, judgement: partial(25) },
    { answers: { 'image-rebuild': 'never' }, judgement: fail },
  ],
});

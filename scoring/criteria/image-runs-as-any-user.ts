import { cisDocker, deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the image works under the user number that OpenShift gives it. */
export const imageRunsAsAnyUser = criterion({
  id: 'image-runs-as-any-user',
  title: 'The image works under any user number',
  category: 'image',
  weight: 4,
  why: 'Under restricted-v2, OpenShift starts the process with a user number from the range of the project, in group 0. Files that only root or one fixed user may read or write then stop the application at start.',
  fix: 'Give group 0 the same rights as the owner on the folders that the process writes (`chgrp -R 0 <folder> && chmod -R g=u <folder>`), set USER to a number other than 0, and test with a random user number.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container Images and Build File Configuration'),
    cisDocker('4.1 A user for the container has been created'),
    openshift('Creating images'),
    openshift('Managing security context constraints'),
  ],
  requires: 'image-exists',
  reads: ['image-user'],
  assess: (answers) =>
    ({
      'any-user': pass,
      'fixed-non-root': partial(50),
      root: fail,
    })[answers['image-user']],
  examples: [
    { answers: { 'image-user': 'any-user' }, judgement: pass },
    { answers: { 'image-user': 'fixed-non-root' }, judgement: partial(50) },
    { answers: { 'image-user': 'root' }, judgement: fail },
  ],
});

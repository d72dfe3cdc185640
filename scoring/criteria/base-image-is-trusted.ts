import { cisDocker, deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether somebody answers for what the image starts from. */
export const baseImageIsTrusted = criterion({
  id: 'base-image-is-trusted',
  title: 'The base image comes from a publisher who supports it with security fixes',
  category: 'image',
  weight: 4,
  why: 'Most findings of a vulnerability scan usually lie in the base image. Without a publisher who ships fixes, the department has to repair an operating system by itself.',
  fix: 'Replace the FROM line by a supported image of the same runtime, for example a Red Hat Universal Base Image, prefer its minimal variant, and run the test set again.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container Images and Build File Configuration'),
    deck('Containers'),
    cisDocker('4.2 Containers use only trusted base images'),
    openshift('Securing container content'),
  ],
  requires: 'image-exists',
  reads: ['base-image'],
  assess: (answers) =>
    ({
      'trusted-minimal': pass,
      'trusted-full': partial(75),
      'public-unverified': partial(25),
      'unknown-origin': fail,
    })[answers['base-image']],
  examples: [
    { answers: { 'base-image': 'trusted-minimal' }, judgement: pass },
    { answers: { 'base-image': 'trusted-full' }, judgement: partial(75) },
    { answers: { 'base-image': 'public-unverified' }, judgement: partial(25) },
    { answers: { 'base-image': 'unknown-origin' }, judgement: fail },
  ],
});

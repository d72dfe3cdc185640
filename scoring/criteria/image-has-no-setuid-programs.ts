import { cisDocker, deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether a program in the image tries to become another user. */
export const imageHasNoSetuidPrograms = criterion({
  id: 'image-has-no-setuid-programs',
  since: '1.1',
  title: 'No program in the image has the setuid or setgid bit without need',
  category: 'image',
  weight: 1,
  why: 'restricted-v2 forbids a process to gain rights, so a program that counts on its setuid bit fails there. On a platform that is less strict, each such program is a step towards root for whoever breaks in.',
  fix: 'List them with find, remove the bits in one RUN line of the last stage, and run the main functions again.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container Images and Build File Configuration'),
    cisDocker('4.8 Setuid and setgid permissions are removed'),
    openshift('Managing security context constraints'),
  ],
  requires: 'image-exists',
  reads: ['containerfile-instructions'],
  assess: (answers) => (answers['containerfile-instructions'].includes('setuid-removed') ? pass : fail),
  examples: [
    { answers: { 'containerfile-instructions': ['setuid-removed', 'copy-by-name'] }, judgement: pass },
    { answers: { 'containerfile-instructions': ['env-for-defaults', 'arg-for-versions'] }, judgement: fail },
    {
      answers: { 'containerfile-instructions': ['workdir-for-folders', 'volume-by-deployment'] },
      judgement: fail,
    },
    { answers: { 'containerfile-instructions': ['none'] }, judgement: fail },
  ],
});

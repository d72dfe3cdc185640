import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the build puts what it should where it should. */
export const containerfileSetsItsFolders = criterion({
  id: 'containerfile-sets-its-folders',
  since: '1.1',
  title: 'The Containerfile says by WORKDIR where things go and by COPY what goes there',
  category: 'image',
  weight: 1,
  why: 'cd in a RUN line holds for that line only, so later lines work in another folder than their author thought. COPY of a whole folder takes along the history of the source, test data and the settings of the developer.',
  fix: 'Replace cd by WORKDIR with a full path, and add an ignore file that admits only what the build needs.',
  effort: 'S',
  owner: 'department',
  sources: [deck('Docker container and Dockerfile'), kubernetes('Images', 'concepts/containers/images/')],
  requires: 'image-exists',
  reads: ['containerfile-instructions'],
  assess: ({ 'containerfile-instructions': followed }) => {
    const both = [followed.includes('workdir-for-folders'), followed.includes('copy-by-name')];
    return both.every(Boolean) ? pass : both.some(Boolean) ? partial(50) : fail;
  },
  examples: [
    { answers: { 'containerfile-instructions': ['workdir-for-folders', 'copy-by-name'] }, judgement: pass },
    { answers: { 'containerfile-instructions': ['workdir-for-folders'] }, judgement: partial(50) },
    { answers: { 'containerfile-instructions': ['copy-by-name', 'setuid-removed'] }, judgement: partial(50) },
    {
      answers: {
        'containerfile-instructions': ['env-for-defaults', 'arg-for-versions', 'volume-by-deployment'],
      },
      judgement: fail,
    },
    { answers: { 'containerfile-instructions': ['none'] }, judgement: fail },
  ],
});

import { cisDocker, deck, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

const statements = ['env-for-defaults', 'arg-for-versions', 'volume-by-deployment'] as const;

/** Whether the same image can run in test and production and keeps nothing of its build. */
export const imageFitsEveryEnvironment = criterion({
  id: 'image-fits-every-environment',
  since: '1.1',
  title: 'ENV, ARG and VOLUME bind the image to no environment and keep no secret of its build',
  category: 'image',
  weight: 2,
  why: 'ENV of one environment needs a second image for the next, so what was tested is not what runs. A password in ARG stays readable in the history of the image. VOLUME makes a hidden volume that is emptied with the pod wherever the deployment mounts nothing there.',
  fix: 'Move what differs into a ConfigMap, hand build passwords over as a secret mount of the build, and delete VOLUME in favour of mounts in the deployment.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Docker container and Dockerfile'),
    deck('Kubernetes objects and basic kubectl commands'),
    cisDocker('4.10 Secrets are not stored in Dockerfiles'),
    twelveFactor('III. Config', 'config'),
  ],
  requires: 'image-exists',
  reads: ['containerfile-instructions'],
  assess: (answers) => {
    const missing = statements.filter((one) => !answers['containerfile-instructions'].includes(one));
    if (missing.length === 0) return pass;
    if (missing.length === 3) return fail;
    return missing.includes('arg-for-versions') ? partial(25) : partial(50);
  },
  examples: [
    { answers: { 'containerfile-instructions': [...statements] }, judgement: pass },
    {
      answers: { 'containerfile-instructions': ['env-for-defaults', 'arg-for-versions'] },
      judgement: partial(50),
    },
    {
      answers: { 'containerfile-instructions': ['arg-for-versions', 'copy-by-name'] },
      judgement: partial(50),
    },
    {
      answers: { 'containerfile-instructions': ['env-for-defaults', 'volume-by-deployment'] },
      judgement: partial(25),
    },
    { answers: { 'containerfile-instructions': ['workdir-for-folders', 'setuid-removed'] }, judgement: fail },
    { answers: { 'containerfile-instructions': ['none'] }, judgement: fail },
  ],
});

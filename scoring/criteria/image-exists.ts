import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application already runs, or could run, from a container image. */
export const imageExists = criterion({
  id: 'image-exists',
  title: 'The application has a container image that runs',
  category: 'image',
  weight: 3,
  why: 'OpenShift runs images and nothing else. Until the first image has started, every estimate of the remaining work is a guess.',
  fix: 'Build a first image of the smallest deployable part in a test environment, start it as an ordinary user, and write down everything that fails.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Introduction to container'),
    deck('Docker container and Dockerfile'),
    openshift('Creating images'),
  ],
  reads: ['container-status'],
  assess: (answers) =>
    ({
      'runs-in-containers': pass,
      'image-built': partial(75),
      'not-containerised': fail,
    })[answers['container-status']],
  examples: [
    { answers: { 'container-status': 'runs-in-containers' }, judgement: pass },
    { answers: { 'container-status': 'image-built' }, judgement: partial(75) },
    { answers: { 'container-status': 'not-containerised' }, judgement: fail },
  ],
});

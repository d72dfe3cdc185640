import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether the stop signal of OpenShift reaches the application and not a shell. */
export const startCommandReceivesSignals = criterion({
  id: 'start-command-receives-signals',
  title: 'The start command receives the stop signal directly',
  category: 'image',
  weight: 2,
  why: 'With the shell form, the first process in the container is /bin/sh, which does not pass SIGTERM on. The application then runs on until it is killed at the end of the grace period.',
  fix: 'Write ENTRYPOINT and CMD as JSON lists; where a start script is needed, end it with `exec` before the command of the application.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Docker container and Dockerfile'),
    deck('Handling SIGTERM signal gracefully'),
    kubernetes(
      'Pod Lifecycle: termination of Pods',
      'concepts/workloads/pods/pod-lifecycle/#pod-termination',
    ),
  ],
  requires: 'image-exists',
  reads: ['containerfile-practices'],
  assess: (answers) => (answers['containerfile-practices'].includes('exec-form') ? pass : fail),
  examples: [
    { answers: { 'containerfile-practices': ['exec-form'] }, judgement: pass },
    {
      answers: { 'containerfile-practices': ['copy-not-add', 'multi-stage', 'no-secrets', 'exec-form'] },
      judgement: pass,
    },
    { answers: { 'containerfile-practices': ['update-with-install', 'verified-packages'] }, judgement: fail },
    {
      answers: {
        'containerfile-practices': ['copy-not-add', 'multi-stage', 'no-secrets', 'expose-and-label'],
      },
      judgement: fail,
    },
    { answers: { 'containerfile-practices': ['none'] }, judgement: fail },
  ],
});

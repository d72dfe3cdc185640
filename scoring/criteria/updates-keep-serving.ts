import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, notApplicable, partial, pass } from '../criterion.ts';

/** Whether users can work while a new version is put in. */
export const updatesKeepServing = criterion({
  id: 'updates-keep-serving',
  title: 'A new version replaces the old one while users keep working',
  category: 'operation',
  weight: 3,
  why: 'A Deployment replaces pods one by one, so old and new version run together for a while. An application that cannot do this needs the Recreate strategy and is down at every update; what was changed by hand in a pod is lost.',
  fix: 'Make each change of the database usable by the previous version too, then try a rolling update in a test environment while a load test runs.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Update strategy'),
    deck('Deploy applications using Blue/Green or Canary strategies'),
    kubernetes(
      'Deployments: updating a Deployment',
      'concepts/workloads/controllers/deployment/#updating-a-deployment',
    ),
    openshift('Using deployment strategies'),
  ],
  reads: ['update-strategy', 'listening-ports'],
  assess: (answers) =>
    answers['listening-ports'] === 'no-ports'
      ? notApplicable
      : {
          rolling: pass,
          'in-a-window': partial(50),
          'by-hand-in-place': fail,
        }[answers['update-strategy']],
  examples: [
    { answers: { 'update-strategy': 'rolling', 'listening-ports': 'above-1023' }, judgement: pass },
    {
      answers: { 'update-strategy': 'in-a-window', 'listening-ports': 'configurable' },
      judgement: partial(50),
    },
    {
      answers: { 'update-strategy': 'by-hand-in-place', 'listening-ports': 'fixed-below-1024' },
      judgement: fail,
    },
    {
      answers: { 'update-strategy': 'by-hand-in-place', 'listening-ports': 'no-ports' },
      judgement: notApplicable,
    },
  ],
});

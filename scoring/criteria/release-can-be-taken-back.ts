import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a bad release costs minutes or days. */
export const releaseCanBeTakenBack = criterion({
  id: 'release-can-be-taken-back',
  title: 'A bad release is taken back in one step',
  category: 'delivery',
  weight: 3,
  why: 'OpenShift brings the previous pods back with one command, but that helps only if the old version still works with the present database and settings.',
  fix: 'Separate changes of the database from changes of the code, let each change of the database suit both versions, and rehearse the way back once in a test environment.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Deploy applications using Blue/Green or Canary strategies'),
    kubernetes(
      'Deployments: rolling back a Deployment',
      'concepts/workloads/controllers/deployment/#rolling-back-a-deployment',
    ),
  ],
  reads: ['rollback'],
  assess: (answers) =>
    ({
      'one-step': pass,
      'redeploy-previous': partial(75),
      'restore-backup': partial(25),
      'not-possible': fail,
    })[answers.rollback],
  examples: [
    { answers: { rollback: 'one-step' }, judgement: pass },
    { answers: { rollback: 'redeploy-previous' }, judgement: partial(75) },
    { answers: { rollback: 'restore-backup' }, judgement: partial(25) },
    { answers: { rollback: 'not-possible' }, judgement: fail },
  ],
});

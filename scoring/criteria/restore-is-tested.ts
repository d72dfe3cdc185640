import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether data that are lost during or after the move can be brought back. */
export const restoreIsTested = criterion({
  id: 'restore-is-tested',
  title: 'Data are backed up and a restore was tested in the last year',
  category: 'state',
  weight: 3,
  why: 'A backup of the old machine no longer covers data on a persistent volume or in a database service. Without a tested restore, an error during the move can be final.',
  fix: 'Restore the last backup into an empty environment, let a user check the records, and write down the time it took. Ask the GCIS Planning and Client Advisory Team who backs up persistent volumes (to be confirmed).',
  effort: 'M',
  owner: 'department',
  sources: [deck('Introduction to Kubernetes architecture'), openshift('Backup and restore')],
  reads: ['backup-restore'],
  assess: (answers) =>
    ({
      'restore-tested': pass,
      'backed-up': partial(50),
      none: fail,
    })[answers['backup-restore']],
  examples: [
    { answers: { 'backup-restore': 'restore-tested' }, judgement: pass },
    { answers: { 'backup-restore': 'backed-up' }, judgement: partial(50) },
    { answers: { 'backup-restore': 'none' }, judgement: fail },
  ],
});

import { deck, kubernetes, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a second pod would run the scheduled jobs a second time. */
export const jobsRunOnce = criterion({
  id: 'jobs-run-once',
  title: 'Each scheduled job runs once, however many instances run',
  category: 'state',
  weight: 3,
  why: 'With two pods, a timer without a lock fires twice: two letters, two payments, two exports. A container also has no cron or Task Scheduler of its host, so such jobs stop without a message.',
  fix: 'Give each job its own command and run it as a Kubernetes CronJob with concurrencyPolicy Forbid, or put a lock in the database around the timer. Let the job refuse work that is already done.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Multiple replicas'),
    kubernetes('CronJob', 'concepts/workloads/controllers/cron-jobs/'),
    twelveFactor('XII. Admin processes', 'admin-processes'),
  ],
  reads: ['scheduled-jobs'],
  assess: (answers) =>
    ({
      none: pass,
      'external-scheduler': pass,
      'in-process-guarded': pass,
      'host-cron': partial(50),
      'in-process-unguarded': fail,
    })[answers['scheduled-jobs']],
  examples: [
    { answers: { 'scheduled-jobs': 'none' }, judgement: pass },
    { answers: { 'scheduled-jobs': 'external-scheduler' }, judgement: pass },
    { answers: { 'scheduled-jobs': 'in-process-guarded' }, judgement: pass },
    { answers: { 'scheduled-jobs': 'host-cron' }, judgement: partial(50) },
    { answers: { 'scheduled-jobs': 'in-process-unguarded' }, judgement: fail },
  ],
});

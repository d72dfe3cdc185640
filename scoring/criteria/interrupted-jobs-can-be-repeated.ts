import { kubernetes, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a job survives the loss of the pod in which it runs. */
export const interruptedJobsCanBeRepeated = criterion({
  id: 'interrupted-jobs-can-be-repeated',
  since: '1.1',
  title: 'A job that is cut off is started again and still ends in time',
  category: 'state',
  weight: 2,
  why: 'A pod is moved in the middle of a job too, and a Kubernetes Job simply starts it anew. A job that leaves half a batch behind does damage at its second start; one that fills its whole window has no time for a second.',
  fix: 'Let each job note what it has finished and skip that at the next start, cut long jobs into steps of minutes, and kill each once in a test to see.',
  effort: 'M',
  owner: 'department',
  sources: [
    kubernetes(
      'Jobs: handling Pod and container failures',
      'concepts/workloads/controllers/job/#handling-pod-and-container-failures',
    ),
    twelveFactor('IX. Disposability', 'disposability'),
  ],
  reads: ['job-interruption'],
  assess: (answers) =>
    ({
      'repeated-in-time': pass,
      'repeated-too-late': partial(50),
      'repaired-by-hand': fail,
    })[answers['job-interruption']],
  examples: [
    { answers: { 'job-interruption': 'repeated-in-time' }, judgement: pass },
    { answers: { 'job-interruption': 'repeated-too-late' }, judgement: partial(50) },
    { answers: { 'job-interruption': 'repaired-by-hand' }, judgement: fail },
  ],
});

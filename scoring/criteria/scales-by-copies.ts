import { deck, kubernetes, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether more load can be met by more pods. */
export const scalesByCopies = criterion({
  id: 'scales-by-copies',
  title: 'More load is met by adding copies',
  category: 'architecture',
  weight: 3,
  why: 'OpenShift adds capacity by starting more pods. An application that can only grow inside one pod is limited by the size of a node and by the quota of the project.',
  fix: 'Run two copies behind a load balancer in a test environment, list what breaks (sessions, files, locks, counters), and move each of these out of the process.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('AutoScaling'),
    kubernetes('Autoscaling Workloads', 'concepts/workloads/autoscaling/'),
    twelveFactor('VIII. Concurrency', 'concurrency'),
  ],
  reads: ['scaling', 'load-pattern'],
  assess: (answers) =>
    ({
      'by-component': { steady: pass, 'predictable-peaks': pass, 'sudden-peaks': pass },
      'more-copies': { steady: pass, 'predictable-peaks': pass, 'sudden-peaks': pass },
      'bigger-machine-only': { steady: partial(50), 'predictable-peaks': partial(25), 'sudden-peaks': fail },
    })[answers.scaling][answers['load-pattern']],
  examples: [
    { answers: { scaling: 'by-component', 'load-pattern': 'sudden-peaks' }, judgement: pass },
    { answers: { scaling: 'more-copies', 'load-pattern': 'sudden-peaks' }, judgement: pass },
    { answers: { scaling: 'bigger-machine-only', 'load-pattern': 'steady' }, judgement: partial(50) },
    {
      answers: { scaling: 'bigger-machine-only', 'load-pattern': 'predictable-peaks' },
      judgement: partial(25),
    },
    { answers: { scaling: 'bigger-machine-only', 'load-pattern': 'sudden-peaks' }, judgement: fail },
  ],
});

import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

const checks = ['static-analysis', 'dependency-scan', 'secret-scan', 'image-scan'] as const;

/** Whether security faults are found at each change, and not once a year. */
export const pipelineChecksSecurity = criterion({
  id: 'pipeline-checks-security',
  title: 'Each change is checked for security faults by the pipeline',
  category: 'delivery',
  weight: 3,
  why: 'A check that runs at every change finds a fault while its author still knows the code. Found by the risk assessment before launch, the same fault delays the move.',
  fix: 'Add the checks one at a time, a search for secrets and a scan of libraries first: report for a month, then let new findings stop the build.',
  effort: 'S',
  owner: 'department',
  sources: [deck('DevSecOps'), deck('Containers'), openshift('Securing the build process')],
  reads: ['security-in-pipeline'],
  assess: (answers) => {
    const run = checks.filter((check) => answers['security-in-pipeline'].includes(check)).length;
    if (run === checks.length) return pass;
    return run === 0 ? fail : partial(run * 25);
  },
  examples: [
    {
      answers: {
        'security-in-pipeline': ['static-analysis', 'dependency-scan', 'secret-scan', 'image-scan'],
      },
      judgement: pass,
    },
    {
      answers: { 'security-in-pipeline': ['static-analysis', 'dependency-scan', 'secret-scan'] },
      judgement: partial(75),
    },
    { answers: { 'security-in-pipeline': ['dependency-scan', 'secret-scan'] }, judgement: partial(50) },
    { answers: { 'security-in-pipeline': ['image-scan'] }, judgement: partial(25) },
    { answers: { 'security-in-pipeline': ['none'] }, judgement: fail },
  ],
});

import { kubernetes, openshift, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the platform can watch and restart the process. */
export const processFitsOneContainer = criterion({
  id: 'process-fits-one-container',
  title: 'One command starts one main process',
  category: 'runtime',
  weight: 3,
  why: 'OpenShift watches the first process of a container. When a second one dies behind it, the pod still looks healthy; systemd expects rights that restricted-v2 does not give.',
  fix: 'Draw the processes and what each waits for. Give each its own container: in one pod if they share files or memory, otherwise as separate Deployments.',
  effort: 'M',
  owner: 'department',
  sources: [
    kubernetes('Pods', 'concepts/workloads/pods/'),
    openshift('Creating images'),
    twelveFactor('VIII. Concurrency', 'concurrency'),
  ],
  reads: ['process-model'],
  assess: (answers) =>
    ({
      'one-process': pass,
      'several-processes': partial(50),
      'init-system-services': fail,
    })[answers['process-model']],
  examples: [
    { answers: { 'process-model': 'one-process' }, judgement: pass },
    { answers: { 'process-model': 'several-processes' }, judgement: partial(50) },
    { answers: { 'process-model': 'init-system-services' }, judgement: fail },
  ],
});

import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application accepts the kernel of the node. */
export const kernelIsShared = criterion({
  id: 'kernel-is-shared',
  title: 'The application works with a standard kernel',
  category: 'runtime',
  weight: 3,
  why: 'All pods of a node share one kernel that the platform operator owns. restricted-v2 lets no pod load a module, and a pod may set only the kernel parameters that Kubernetes counts as safe.',
  fix: 'Test without the module or with default parameters, and note what fails. Replace the module by a function in user space, or keep that part on a virtual machine.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('Container Runtime Configuration'),
    kubernetes('Using sysctls in a Kubernetes Cluster', 'tasks/administer-cluster/sysctl-cluster/'),
    openshift('Using sysctls in containers'),
  ],
  reads: ['kernel-needs'],
  blocks: ['replatform', 'refactor'],
  assess: (answers) =>
    ({
      none: pass,
      'kernel-parameters': partial(50),
      'own-kernel-module': fail,
    })[answers['kernel-needs']],
  examples: [
    { answers: { 'kernel-needs': 'none' }, judgement: pass },
    { answers: { 'kernel-needs': 'kernel-parameters' }, judgement: partial(50) },
    { answers: { 'kernel-needs': 'own-kernel-module' }, judgement: fail },
  ],
});

import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether those who are called when it fails have worked with containers. */
export const teamCanRunContainers = criterion({
  id: 'team-can-run-containers',
  title: 'The team has run containers in production',
  category: 'delivery',
  weight: 3,
  why: 'Faults in containers are diagnosed differently: there is no machine to log on to, and the pod that failed is gone. A team that meets this for the first time in an incident needs longer to restore the service.',
  fix: 'Name two people, train them on OpenShift, and let them run a small application of low criticality there for a month before this one.',
  effort: 'M',
  owner: 'department',
  sources: [deck('What is DevOps then?'), deck('Pros and cons of using container')],
  reads: ['container-skills'],
  assess: (answers) =>
    ({
      'operated-in-production': pass,
      trained: partial(50),
      none: fail,
    })[answers['container-skills']],
  examples: [
    { answers: { 'container-skills': 'operated-in-production' }, judgement: pass },
    { answers: { 'container-skills': 'trained' }, judgement: partial(50) },
    { answers: { 'container-skills': 'none' }, judgement: fail },
  ],
});

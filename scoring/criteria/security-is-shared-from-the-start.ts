import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether those who build it also run it, with security from the first design on. */
export const securityIsSharedFromTheStart = criterion({
  id: 'security-is-shared-from-the-start',
  since: '1.1',
  title: 'One team builds, secures and runs the application',
  category: 'delivery',
  weight: 2,
  why: 'On a container platform the image, its settings and its network rules are written by developers and decide how it runs and what can attack it. When they are handed over finished, operators and security find errors that only a new build can mend.',
  fix: 'Bring one operator and the departmental IT security officer into the design of the pilot, give developers the alerts of the test environment, and move one security check into the pipeline.',
  effort: 'M',
  owner: 'department',
  sources: [deck('DevSecOps vs. DevOps'), deck('What is DevOps then?')],
  reads: ['team-practice'],
  assess: (answers) =>
    ({
      devsecops: pass,
      devops: partial(75),
      agile: partial(50),
      'one-after-another': fail,
    })[answers['team-practice']],
  examples: [
    { answers: { 'team-practice': 'devsecops' }, judgement: pass },
    { answers: { 'team-practice': 'devops' }, judgement: partial(75) },
    { answers: { 'team-practice': 'agile' }, judgement: partial(50) },
    { answers: { 'team-practice': 'one-after-another' }, judgement: fail },
  ],
});

import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether somebody is named who looks after it once it runs there. */
export const operationHasAnOwner = criterion({
  id: 'operation-has-an-owner',
  since: '1.1',
  title: 'It is settled who looks after the application on the platform',
  category: 'delivery',
  weight: 2,
  why: 'Whoever runs the cluster keeps nodes and control plane going, but does not rebuild images or read the log of an application. Without a named owner alerts reach nobody after the move.',
  fix: 'Name the post or amend the contract: alerts, restarts, monthly image updates and user reports. Ask the GCIS Planning and Client Advisory Team where the duty of the platform ends.',
  effort: 'S',
  owner: 'department',
  sources: [deck('What is DevOps then?')],
  reads: ['operated-by'],
  assess: (answers) =>
    ({
      'its-developers': pass,
      'operations-team': pass,
      contractor: pass,
      'not-decided': fail,
    })[answers['operated-by']],
  examples: [
    { answers: { 'operated-by': 'its-developers' }, judgement: pass },
    { answers: { 'operated-by': 'operations-team' }, judgement: pass },
    { answers: { 'operated-by': 'contractor' }, judgement: pass },
    { answers: { 'operated-by': 'not-decided' }, judgement: fail },
  ],
});

import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a failing part leaves the others at work. */
export const faultsStayLocal = criterion({
  id: 'faults-stay-local',
  since: '1.1',
  title: 'A fault in one part leaves the other parts working',
  category: 'architecture',
  weight: 1,
  why: 'The platform restarts what fails, part by part. If one fault stops everything, each restart is an interruption for all users, and adding pods only multiplies the fault.',
  fix: 'Take the part that failed last, and give the calls to it a timeout and an answer for the case that it is away. If it takes memory or threads from the rest, run it as a Deployment of its own.',
  effort: 'M',
  owner: 'department',
  sources: [deck('Microservices vs. Monolithic')],
  reads: ['fault-spread'],
  assess: (answers) =>
    ({
      'nothing-else': pass,
      'parts-that-call-it': partial(50),
      'whole-application': fail,
    })[answers['fault-spread']],
  examples: [
    { answers: { 'fault-spread': 'nothing-else' }, judgement: pass },
    { answers: { 'fault-spread': 'parts-that-call-it' }, judgement: partial(50) },
    { answers: { 'fault-spread': 'whole-application' }, judgement: fail },
  ],
});

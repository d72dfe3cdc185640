import { deck, kubernetes, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application can be run without a shell on its machine. */
export const operationNeedsNoLogin = criterion({
  id: 'operation-needs-no-login',
  since: '1.1',
  title: 'Nobody has to log in to the machine to keep the application running',
  category: 'operation',
  weight: 2,
  why: 'A pod has no SSH server and should get none. What somebody changes in it by hand is gone at its next start and is in no record; what operators look up there has to come from logs, metrics and the console.',
  fix: 'Take the shell history of three months, and make of each repeated step a Kubernetes Job, a page for administrators, a setting or a dashboard.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Container Runtime Configuration'),
    kubernetes('Debug Running Pods', 'tasks/debug/debug-application/debug-running-pod/'),
    twelveFactor('XII. Admin processes', 'admin-processes'),
  ],
  reads: ['work-on-the-machine'],
  assess: (answers) =>
    ({
      'nothing-regular': pass,
      'to-look-or-restart': partial(50),
      'to-change': fail,
    })[answers['work-on-the-machine']],
  examples: [
    { answers: { 'work-on-the-machine': 'nothing-regular' }, judgement: pass },
    { answers: { 'work-on-the-machine': 'to-look-or-restart' }, judgement: partial(50) },
    { answers: { 'work-on-the-machine': 'to-change' }, judgement: fail },
  ],
});

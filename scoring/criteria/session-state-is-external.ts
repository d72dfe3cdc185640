import { deck, openshift, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether users stay signed in when a pod is replaced. */
export const sessionStateIsExternal = criterion({
  id: 'session-state-is-external',
  title: 'Session state is kept outside the process',
  category: 'state',
  weight: 4,
  why: 'A session in memory or on the disk of a pod ends with the pod: at every update, node drain and scale-down, users must sign in again and lose unsaved work. Sticky sessions only send users back to a pod while it lives.',
  fix: 'Configure the session manager to use an external store, such as Redis, Infinispan or a database table; most application servers need no change of code if the session objects can be serialised.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('What is REST APIs?'),
    twelveFactor('VI. Processes', 'processes'),
    openshift('Using cookies to keep route statefulness'),
  ],
  reads: ['session-state'],
  assess: (answers) =>
    ({
      'no-sessions': pass,
      'external-store': pass,
      'client-side': pass,
      'in-process-memory': partial(25),
      'local-files': fail,
    })[answers['session-state']],
  examples: [
    { answers: { 'session-state': 'no-sessions' }, judgement: pass },
    { answers: { 'session-state': 'external-store' }, judgement: pass },
    { answers: { 'session-state': 'client-side' }, judgement: pass },
    { answers: { 'session-state': 'in-process-memory' }, judgement: partial(25) },
    { answers: { 'session-state': 'local-files' }, judgement: fail },
  ],
});

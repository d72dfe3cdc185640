import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the parts can start in any order. */
export const startOrderDoesNotMatter = criterion({
  id: 'start-order-does-not-matter',
  title: 'The application starts in any order with the systems it needs',
  category: 'operation',
  weight: 3,
  why: 'After a node failure or a restart of the platform, pods start in any order. An application that stays up but broken when its database is late needs a person to restart it.',
  fix: 'Let the start fail with an error code, or retry the connection, when a needed system does not answer; where the code cannot be changed, wait for it in an init container.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('External dependencies readiness'),
    kubernetes('Init Containers', 'concepts/workloads/pods/init-containers/'),
  ],
  reads: ['dependency-readiness'],
  assess: (answers) =>
    ({
      'waits-and-retries': pass,
      'fails-and-restarts': partial(75),
      'needs-order': fail,
    })[answers['dependency-readiness']],
  examples: [
    { answers: { 'dependency-readiness': 'waits-and-retries' }, judgement: pass },
    { answers: { 'dependency-readiness': 'fails-and-restarts' }, judgement: partial(75) },
    { answers: { 'dependency-readiness': 'needs-order' }, judgement: fail },
  ],
});

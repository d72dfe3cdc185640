import { cisDocker, deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the process works under an ordinary user number. */
export const runsWithoutRoot = criterion({
  id: 'runs-without-root',
  title: 'The application runs without root',
  category: 'runtime',
  weight: 4,
  why: 'restricted-v2 starts each container with a high user number from the range of the project and drops all capabilities. A process that needs root, or changes its user at start, ends there with a permission error.',
  fix: 'Start the application on a test server under a new account without sudo, and change each file permission, port and system call that fails. Then repeat it in a container with a random user number.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Container Images and Build File Configuration'),
    cisDocker('4.1 A user for the container has been created'),
    openshift('Managing security context constraints'),
  ],
  reads: ['run-as'],
  blocks: ['replatform'],
  assess: (answers) =>
    ({
      'any-user': pass,
      'fixed-user': partial(75),
      'root-at-start': partial(25),
      'root-always': fail,
    })[answers['run-as']],
  examples: [
    { answers: { 'run-as': 'any-user' }, judgement: pass },
    { answers: { 'run-as': 'fixed-user' }, judgement: partial(75) },
    { answers: { 'run-as': 'root-at-start' }, judgement: partial(25) },
    { answers: { 'run-as': 'root-always' }, judgement: fail },
  ],
});

import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a broken version is stopped before users see it. */
export const testsGateTheRelease = criterion({
  id: 'tests-gate-the-release',
  title: 'Automated tests stop a broken version',
  category: 'delivery',
  weight: 3,
  why: 'The move to containers changes the operating system, the file system and the network under the application. Without tests that can be run again at each step, errors are found by users.',
  fix: 'Automate the ten most important user journeys against the present installation first, so that the same tests can prove that the container behaves the same.',
  effort: 'M',
  owner: 'department',
  sources: [deck('Overview of CI/CD'), deck('Microservices vs. Monolithic')],
  reads: ['release-gate'],
  assess: (answers) =>
    ({
      'automated-tests': pass,
      'scripted-manual': partial(50),
      none: fail,
    })[answers['release-gate']],
  examples: [
    { answers: { 'release-gate': 'automated-tests' }, judgement: pass },
    { answers: { 'release-gate': 'scripted-manual' }, judgement: partial(50) },
    { answers: { 'release-gate': 'none' }, judgement: fail },
  ],
});

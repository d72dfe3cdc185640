import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether an error in a new version reaches everybody at once. */
export const releasesAreTriedBesideTheOld = criterion({
  id: 'releases-are-tried-beside-the-old',
  since: '1.1',
  title: 'A new version is tried in production before all users are on it',
  category: 'operation',
  weight: 1,
  why: 'A rolling update ends with every user on the new version, whatever it does wrong. With blue/green the way back is one switch, and with canary only a share of the users meets the error.',
  fix: 'Give the new version a Deployment and a Service of its own, check it there, and lead the Route over to it, all at once or in shares.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Deploy applications using Blue/Green or Canary strategies'),
    openshift('Using route-based deployment strategies'),
  ],
  reads: ['first-users-of-a-release'],
  assess: (answers) =>
    ({
      testers: pass,
      'some-users': pass,
      'all-users': fail,
    })[answers['first-users-of-a-release']],
  examples: [
    { answers: { 'first-users-of-a-release': 'testers' }, judgement: pass },
    { answers: { 'first-users-of-a-release': 'some-users' }, judgement: pass },
    { answers: { 'first-users-of-a-release': 'all-users' }, judgement: fail },
  ],
});

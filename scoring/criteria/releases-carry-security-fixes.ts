import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether releases are frequent enough to bring security fixes in time. */
export const releasesCarrySecurityFixes = criterion({
  id: 'releases-carry-security-fixes',
  since: '1.1',
  title: 'Releases are frequent enough to carry security fixes',
  category: 'delivery',
  weight: 1,
  why: 'In a container the libraries and the operating system packages are part of the release: a fix for them reaches production with the next version and not before. A team that releases once a year also has to relearn how.',
  fix: 'Agree on a monthly release that takes in the security fixes even when no function has changed, and keep its steps few enough for one morning.',
  effort: 'M',
  owner: 'department',
  sources: [deck('Benefits of using microservices'), deck('Container Images and Build File Configuration')],
  reads: ['release-cadence'],
  assess: (answers) =>
    ({
      weekly: pass,
      monthly: pass,
      'some-a-year': partial(50),
      'yearly-or-less': fail,
    })[answers['release-cadence']],
  examples: [
    { answers: { 'release-cadence': 'weekly' }, judgement: pass },
    { answers: { 'release-cadence': 'monthly' }, judgement: pass },
    { answers: { 'release-cadence': 'some-a-year' }, judgement: partial(50) },
    { answers: { 'release-cadence': 'yearly-or-less' }, judgement: fail },
  ],
});

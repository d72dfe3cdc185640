import { hongKong } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the move can be paid for. */
export const workIsFunded = criterion({
  id: 'work-is-funded',
  title: 'The move and its security risk assessment are funded',
  category: 'application',
  weight: 2,
  why: 'The platform is only one part: the department also has to arrange changes, tests and the security risk assessment by an independent team before launch. Work without money stops between two environments that both have to be kept running.',
  fix: 'Put the tasks of this report with their effort into the next funding request, together with the security risk assessment and the time in which old and new run side by side.',
  effort: 'M',
  owner: 'department',
  sources: [
    hongKong(
      'GCIS internal FAQ, copy of 22 September 2022',
      'Security risk assessment before launch or major release',
    ),
    {
      document: 'BC Government OpenShift wiki',
      part: 'How to Request a New OpenShift Project: executive sponsor',
      url: 'https://github.com/BCDevOps/openshift-wiki/blob/054fbf96a1369029d49188d616b9299f88d2af22/docs/OCP/StartingANewProject.md',
    },
  ],
  reads: ['funding'],
  assess: (answers) =>
    ({
      funded: pass,
      requested: partial(50),
      none: fail,
    })[answers['funding']],
  examples: [
    { answers: { funding: 'funded' }, judgement: pass },
    { answers: { funding: 'requested' }, judgement: partial(50) },
    { answers: { funding: 'none' }, judgement: fail },
  ],
});

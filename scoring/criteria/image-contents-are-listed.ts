import { deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether it can be said within minutes which images hold a library. */
export const imageContentsAreListed = criterion({
  id: 'image-contents-are-listed',
  since: '1.1',
  title: 'Each released image has a list of the packages and libraries in it',
  category: 'image',
  weight: 2,
  why: 'When a vulnerability in a library becomes known, the list says which images hold it, in minutes and without the team that built them. It is also what the reviewers of the security risk assessment can read.',
  fix: 'Let the build write the list in SPDX or CycloneDX form, for example with Syft or Trivy, and store it in the registry beside the image.',
  effort: 'S',
  owner: 'department',
  sources: [deck('Containers'), openshift('Securing container content')],
  requires: 'image-exists',
  reads: ['image-records'],
  assess: (answers) => (answers['image-records'].includes('bill-of-materials') ? pass : fail),
  examples: [
    { answers: { 'image-records': ['bill-of-materials'] }, judgement: pass },
    { answers: { 'image-records': ['oci-manifest', 'signature'] }, judgement: fail },
    { answers: { 'image-records': ['none'] }, judgement: fail },
  ],
});

import { cisDocker, deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether an image that was put in by somebody else would be noticed. */
export const imageIsSigned = criterion({
  id: 'image-is-signed',
  since: '1.1',
  title: 'Released images are signed, and the signature is checked before they run',
  category: 'image',
  weight: 2,
  why: 'Whoever can write to the registry can put another image under the same tag. A signature that is checked at deployment lets only images of the own pipeline run.',
  fix: 'Sign the image in the last step of the pipeline, for example with cosign, keep the key out of the pipeline’s own files, and check the signature before each deployment. Whether GCIS CaaS checks signatures itself is to be confirmed with the GCIS Planning and Client Advisory Team.',
  effort: 'S',
  owner: 'department',
  sources: [
    cisDocker('4.5 Content trust for Docker is enabled'),
    deck('Container Images and Build File Configuration'),
    openshift('Container image signatures'),
  ],
  requires: 'image-exists',
  reads: ['image-records'],
  assess: (answers) => (answers['image-records'].includes('signature') ? pass : fail),
  examples: [
    { answers: { 'image-records': ['oci-manifest', 'signature'] }, judgement: pass },
    { answers: { 'image-records': ['oci-manifest', 'bill-of-materials'] }, judgement: fail },
    { answers: { 'image-records': ['none'] }, judgement: fail },
  ],
});

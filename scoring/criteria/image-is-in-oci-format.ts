import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether any engine and registry can take the image. */
export const imageIsInOciFormat = criterion({
  id: 'image-is-in-oci-format',
  since: '1.1',
  title: 'The image is in the OCI format',
  category: 'image',
  weight: 1,
  why: 'OpenShift runs images with CRI-O and still takes the format of Docker. Signatures, lists of packages and other tools of today attach to the OCI format, and any engine that follows the standard can run it.',
  fix: 'Build with Podman or Buildah, which write the OCI format by default, or set the output of the build tool to it.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Docker container and Dockerfile'),
    deck('Container vs. Virtual Machine'),
    kubernetes('Container Runtimes', 'setup/production-environment/container-runtimes/'),
  ],
  requires: 'image-exists',
  reads: ['image-records'],
  assess: (answers) => (answers['image-records'].includes('oci-manifest') ? pass : fail),
  examples: [
    { answers: { 'image-records': ['oci-manifest'] }, judgement: pass },
    { answers: { 'image-records': ['bill-of-materials', 'signature'] }, judgement: fail },
    { answers: { 'image-records': ['none'] }, judgement: fail },
  ],
});

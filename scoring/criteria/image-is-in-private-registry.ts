import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the cluster can pull the image, and only those who should. */
export const imageIsInPrivateRegistry = criterion({
  id: 'image-is-in-private-registry',
  title: 'Every released image is in a private registry',
  category: 'image',
  weight: 3,
  why: 'A node pulls the image from a registry each time it starts a pod there. Without a registry nothing starts; a public one shows the software to everybody and can be out of reach from a government network.',
  fix: 'Ask the GCIS Planning and Client Advisory Team which registry the platform may pull from (to be confirmed), push the image there under a version tag, and keep the login in a pull secret.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Docker container and Dockerfile'),
    deck('Introduction to Kubernetes architecture'),
    openshift('Using container registries securely'),
    kubernetes('Images: using a private registry', 'concepts/containers/images/#using-a-private-registry'),
  ],
  requires: 'image-exists',
  reads: ['image-registry'],
  assess: (answers) =>
    ({
      'private-registry': pass,
      'public-registry': partial(25),
      'no-registry': fail,
    })[answers['image-registry']],
  examples: [
    { answers: { 'image-registry': 'private-registry' }, judgement: pass },
    { answers: { 'image-registry': 'public-registry' }, judgement: partial(25) },
    { answers: { 'image-registry': 'no-registry' }, judgement: fail },
  ],
});

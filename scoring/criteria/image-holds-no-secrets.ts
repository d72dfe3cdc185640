import { cisDocker, deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether the image can be shown to everybody who may pull it. */
export const imageHoldsNoSecrets = criterion({
  id: 'image-holds-no-secrets',
  title: 'No password, token or key is stored in the image',
  category: 'image',
  weight: 4,
  why: 'Everybody who can pull the image can read every layer of it, including files that a later line deletes. A secret in a layer is published to all of them.',
  fix: 'Replace every secret that was ever in the image by a new one, and hand it over at run time as a Secret or at build time as a build secret.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container Images and Build File Configuration'),
    cisDocker('4.10 Secrets are not stored in Dockerfiles'),
    kubernetes('Good practices for Kubernetes Secrets', 'concepts/security/secrets-good-practices/'),
  ],
  requires: 'image-exists',
  reads: ['containerfile-practices'],
  assess: (answers) => (answers['containerfile-practices'].includes('no-secrets') ? pass : fail),
  examples: [
    { answers: { 'containerfile-practices': ['no-secrets'] }, judgement: pass },
    {
      answers: { 'containerfile-practices': ['copy-not-add', 'multi-stage', 'no-secrets', 'exec-form'] },
      judgement: pass,
    },
    { answers: { 'containerfile-practices': ['update-with-install', 'verified-packages'] }, judgement: fail },
    {
      answers: {
        'containerfile-practices': ['copy-not-add', 'multi-stage', 'exec-form', 'expose-and-label'],
      },
      judgement: fail,
    },
    { answers: { 'containerfile-practices': ['none'] }, judgement: fail },
  ],
});

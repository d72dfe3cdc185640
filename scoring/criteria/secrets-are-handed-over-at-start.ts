import { cisDocker, deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether credentials can be changed without a new build. */
export const secretsAreHandedOverAtStart = criterion({
  id: 'secrets-are-handed-over-at-start',
  title: 'Credentials come from a vault or from the platform at start',
  category: 'security',
  weight: 4,
  why: 'A credential in the code or in the image is known to everybody who can read either, and changing it takes a release. On OpenShift it belongs in a Secret or a vault to which only the pod has access.',
  fix: 'Move the database password first: read it from an environment variable or a mounted file, keep it in a Secret, and set a new password, because the old one stays in the history.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Kubernetes objects and basic kubectl commands'),
    kubernetes('Secrets', 'concepts/configuration/secret/'),
    kubernetes('Good practices for Kubernetes Secrets', 'concepts/security/secrets-good-practices/'),
    cisDocker('4.10 Secrets are not stored in Dockerfiles'),
  ],
  reads: ['secrets-storage'],
  assess: (answers) =>
    ({
      'vault-or-platform': pass,
      'encrypted-file': partial(50),
      'plain-file': partial(25),
      'in-source-code': fail,
    })[answers['secrets-storage']],
  examples: [
    { answers: { 'secrets-storage': 'vault-or-platform' }, judgement: pass },
    { answers: { 'secrets-storage': 'encrypted-file' }, judgement: partial(50) },
    { answers: { 'secrets-storage': 'plain-file' }, judgement: partial(25) },
    { answers: { 'secrets-storage': 'in-source-code' }, judgement: fail },
  ],
});

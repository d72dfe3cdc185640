import { kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a pod that was broken into can command the cluster. */
export const clusterRightsAreLeast = criterion({
  id: 'cluster-rights-are-least',
  since: '1.1',
  title: 'The application has no rights on the API of the cluster that it does not use',
  category: 'security',
  weight: 2,
  why: 'The token of the service account lies in every pod as a file unless that is switched off. Whoever reads it acts with the rights of the account: with edit, on every secret of the project.',
  fix: 'Give the Deployment a service account of its own, set automountServiceAccountToken to false, and name single rights in a Role where the application does call the API.',
  effort: 'S',
  owner: 'department',
  sources: [
    kubernetes(
      'Configure Service Accounts for Pods',
      'tasks/configure-pod-container/configure-service-account/',
    ),
    kubernetes('Role Based Access Control Good Practices', 'concepts/security/rbac-good-practices/'),
    openshift('Using RBAC to define and apply permissions'),
  ],
  reads: ['platform-rights'],
  assess: (answers) =>
    ({
      'no-token': pass,
      'named-rights': pass,
      'unused-token': partial(75),
      'broad-rights': fail,
    })[answers['platform-rights']],
  examples: [
    { answers: { 'platform-rights': 'no-token' }, judgement: pass },
    { answers: { 'platform-rights': 'named-rights' }, judgement: pass },
    { answers: { 'platform-rights': 'unused-token' }, judgement: partial(75) },
    { answers: { 'platform-rights': 'broad-rights' }, judgement: fail },
  ],
});

import { deck, kubernetes, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, notApplicable, partial, pass } from '../criterion.ts';

/** Whether sign-in works without the machine being a member of a domain. */
export const signInIsDelegated = criterion({
  id: 'sign-in-is-delegated',
  title: 'Users sign in at a separate identity service',
  category: 'security',
  weight: 3,
  why: 'A pod has no domain membership, so integrated Windows sign-in needs extra set-up and often a change of code. An application that handles passwords itself must also protect, store and audit them in every pod.',
  fix: 'Register the application as a client of the department’s identity service by OpenID Connect, or put an authenticating proxy in front of it that does so.',
  effort: 'M',
  owner: 'department',
  sources: [
    twelveFactor('IV. Backing services', 'backing-services'),
    deck('How service mesh works in Kubernetes'),
    kubernetes('Application Security Checklist', 'concepts/security/application-security-checklist/'),
  ],
  reads: ['user-identity'],
  assess: (answers) =>
    ({
      'no-users': notApplicable,
      'openid-connect-or-saml': pass,
      'directory-password': partial(50),
      'integrated-windows': partial(25),
      'own-accounts': fail,
    })[answers['user-identity']],
  examples: [
    { answers: { 'user-identity': 'no-users' }, judgement: notApplicable },
    { answers: { 'user-identity': 'openid-connect-or-saml' }, judgement: pass },
    { answers: { 'user-identity': 'directory-password' }, judgement: partial(50) },
    { answers: { 'user-identity': 'integrated-windows' }, judgement: partial(25) },
    { answers: { 'user-identity': 'own-accounts' }, judgement: fail },
  ],
});

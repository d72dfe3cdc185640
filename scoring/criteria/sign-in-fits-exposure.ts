import { hongKong, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, type KnownAnswers, notApplicable, partial, pass } from '../criterion.ts';

type Read = KnownAnswers<'exposure' | 'user-identity'>;

const example = (exposure: Read['exposure'], identity: Read['user-identity']): Read => ({
  exposure,
  'user-identity': identity,
});

/** Whether passwords are taken where strangers can try them. */
export const signInFitsExposure = criterion({
  id: 'sign-in-fits-exposure',
  since: '1.1',
  title: 'The way of signing in stands up to everybody who can reach it',
  category: 'security',
  weight: 2,
  why: 'On the Internet, passwords from other leaks are tried all day. Lock-out, second factor and their records belong in one service; with several pods, an application that counts failed attempts by itself counts them in each pod apart.',
  fix: 'Put sign-in of users who come from outside the department behind an identity service with a second factor, starting with administrators.',
  effort: 'M',
  owner: 'department',
  sources: [
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Record of systems that face the Internet; check against the current edition',
    ),
    kubernetes('Application Security Checklist', 'concepts/security/application-security-checklist/'),
  ],
  reads: ['exposure', 'user-identity'],
  assess: ({ exposure, 'user-identity': identity }) => {
    if (identity === 'no-users') return notApplicable;
    if (identity === 'openid-connect-or-saml' || exposure === 'department-network') return pass;
    const outside = exposure === 'internet';
    return {
      'directory-password': outside ? partial(25) : partial(75),
      'integrated-windows': outside ? partial(25) : pass,
      'own-accounts': outside ? fail : partial(50),
    }[identity];
  },
  examples: [
    { answers: example('internet', 'no-users'), judgement: notApplicable },
    { answers: example('internet', 'openid-connect-or-saml'), judgement: pass },
    { answers: example('department-network', 'own-accounts'), judgement: pass },
    { answers: example('government-network', 'integrated-windows'), judgement: pass },
    { answers: example('government-network', 'directory-password'), judgement: partial(75) },
    { answers: example('government-network', 'own-accounts'), judgement: partial(50) },
    { answers: example('internet', 'directory-password'), judgement: partial(25) },
    { answers: example('internet', 'integrated-windows'), judgement: partial(25) },
    { answers: example('internet', 'own-accounts'), judgement: fail },
  ],
});

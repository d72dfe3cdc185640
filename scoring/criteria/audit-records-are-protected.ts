import { kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether it can be proved later who did what. */
export const auditRecordsAreProtected = criterion({
  id: 'audit-records-are-protected',
  title: 'Audit records are kept in a protected place outside the pod',
  category: 'security',
  weight: 3,
  why: 'Records in a pod end with the pod, and whoever takes over the application can change them. After an incident the department then cannot show what happened to the data.',
  fix: 'Send audit events over the network to a log store that the application can only add to, separate from its ordinary log, and agree on a retention period.',
  effort: 'M',
  owner: 'department',
  sources: [
    kubernetes('Logging Architecture: cluster-level logging', 'concepts/cluster-administration/logging/'),
    openshift('Monitoring cluster events and logs'),
  ],
  reads: ['audit-trail'],
  assess: (answers) =>
    ({
      'central-protected': pass,
      'local-logs': partial(25),
      none: fail,
    })[answers['audit-trail']],
  examples: [
    { answers: { 'audit-trail': 'central-protected' }, judgement: pass },
    { answers: { 'audit-trail': 'local-logs' }, judgement: partial(25) },
    { answers: { 'audit-trail': 'none' }, judgement: fail },
  ],
});

import { hongKong, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, notApplicable, partial, pass } from '../criterion.ts';

/** Whether personal data stays unreadable to those who run the storage. */
export const personalDataIsEncrypted = criterion({
  id: 'personal-data-is-encrypted',
  title: 'Stored personal data is encrypted, backups included',
  category: 'application',
  weight: 2,
  why: 'The department stays liable for personal data that others store for it. On a shared platform, people outside the department administer the volumes and the backups.',
  fix: 'List the tables, folders, log files and backups that hold personal data, encrypt each or remove the data from it, and write down who holds the keys.',
  effort: 'M',
  owner: 'department',
  sources: [
    hongKong('Personal Data (Privacy) Ordinance', 'Data Protection Principles 2(3) and 4(2)'),
    openshift('Securing attached storage'),
  ],
  reads: ['personal-data', 'encryption-at-rest'],
  assess: (answers) => {
    if (answers['personal-data'] === 'none') return notApplicable;
    return {
      'all-data': pass,
      'some-data': { personal: partial(50), sensitive: partial(25) }[answers['personal-data']],
      none: fail,
    }[answers['encryption-at-rest']];
  },
  examples: [
    { answers: { 'personal-data': 'none', 'encryption-at-rest': 'none' }, judgement: notApplicable },
    { answers: { 'personal-data': 'none', 'encryption-at-rest': 'all-data' }, judgement: notApplicable },
    { answers: { 'personal-data': 'personal', 'encryption-at-rest': 'all-data' }, judgement: pass },
    { answers: { 'personal-data': 'personal', 'encryption-at-rest': 'some-data' }, judgement: partial(50) },
    { answers: { 'personal-data': 'personal', 'encryption-at-rest': 'none' }, judgement: fail },
    { answers: { 'personal-data': 'sensitive', 'encryption-at-rest': 'all-data' }, judgement: pass },
    { answers: { 'personal-data': 'sensitive', 'encryption-at-rest': 'some-data' }, judgement: partial(25) },
    { answers: { 'personal-data': 'sensitive', 'encryption-at-rest': 'none' }, judgement: fail },
  ],
});

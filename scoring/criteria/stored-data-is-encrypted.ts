import { hongKong, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether stored data is unreadable to those who hold the disk or the backup. */
export const storedDataIsEncrypted = criterion({
  id: 'stored-data-is-encrypted',
  title: 'All stored data is encrypted, backups included',
  category: 'security',
  weight: 3,
  why: 'Government policy asks for encryption of all classified data in storage. On a shared platform, volumes and backups lie on storage that others administer.',
  fix: 'Ask the GCIS Planning and Client Advisory Team which storage is encrypted and who holds the keys (to be confirmed); otherwise switch on encryption in the database, and encrypt backups before they leave it.',
  effort: 'M',
  owner: 'platform-operator',
  sources: [
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Encryption of classified data in storage; check against the current edition',
    ),
    openshift('Securing attached storage'),
  ],
  reads: ['encryption-at-rest', 'data-classification'],
  assess: (answers) => {
    const judgements = {
      'all-data': { classified: pass, unclassified: pass },
      'some-data': { classified: partial(25), unclassified: partial(75) },
      none: { classified: fail, unclassified: partial(50) },
    }[answers['encryption-at-rest']];
    return answers['data-classification'] === 'unclassified'
      ? judgements.unclassified
      : judgements.classified;
  },
  examples: [
    { answers: { 'encryption-at-rest': 'all-data', 'data-classification': 'unclassified' }, judgement: pass },
    { answers: { 'encryption-at-rest': 'all-data', 'data-classification': 'top-secret' }, judgement: pass },
    {
      answers: { 'encryption-at-rest': 'some-data', 'data-classification': 'unclassified' },
      judgement: partial(75),
    },
    {
      answers: { 'encryption-at-rest': 'some-data', 'data-classification': 'restricted' },
      judgement: partial(25),
    },
    {
      answers: { 'encryption-at-rest': 'none', 'data-classification': 'unclassified' },
      judgement: partial(50),
    },
    { answers: { 'encryption-at-rest': 'none', 'data-classification': 'restricted' }, judgement: fail },
    { answers: { 'encryption-at-rest': 'none', 'data-classification': 'confidential' }, judgement: fail },
    { answers: { 'encryption-at-rest': 'none', 'data-classification': 'secret' }, judgement: fail },
  ],
});

import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Which access mode the persistent volume must have. */
export const oneInstanceUsesTheFiles = criterion({
  id: 'one-instance-uses-the-files',
  title: 'Only one instance uses the stored files',
  category: 'state',
  weight: 2,
  why: 'Volumes for one node (ReadWriteOnce) are common; volumes that several nodes read or write (ReadOnlyMany, ReadWriteMany) need a storage class that supports it, and file locks over the network often fail.',
  fix: 'Let one component write the files and serve them to the others over HTTP, or move them to object storage. If several pods must write, ask the GCIS Planning and Client Advisory Team for ReadWriteMany storage (to be confirmed).',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Kubernetes objects and basic kubectl commands'),
    kubernetes('Persistent Volumes: Access Modes', 'concepts/storage/persistent-volumes/#access-modes'),
    openshift('Understanding persistent storage'),
  ],
  reads: ['storage-access-mode'],
  assess: (answers) =>
    ({
      'one-writer': pass,
      'many-readers': partial(50),
      'many-writers': fail,
    })[answers['storage-access-mode']],
  examples: [
    { answers: { 'storage-access-mode': 'one-writer' }, judgement: pass },
    { answers: { 'storage-access-mode': 'many-readers' }, judgement: partial(50) },
    { answers: { 'storage-access-mode': 'many-writers' }, judgement: fail },
  ],
});

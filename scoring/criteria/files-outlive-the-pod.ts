import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether files that are needed later survive the replacement of a pod. */
export const filesOutliveThePod = criterion({
  id: 'files-outlive-the-pod',
  title: 'Files that are needed later are kept outside the server',
  category: 'state',
  weight: 4,
  why: 'What a container writes to its own file system is deleted with the container. A network share survives, but under restricted-v2 a pod reaches it only through a PersistentVolumeClaim, not by mounting it itself.',
  fix: 'List every folder with files that must be kept, then move each to object storage or mount a PersistentVolumeClaim on it. The storage classes on GCIS CaaS are to be confirmed with the GCIS Planning and Client Advisory Team.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Introduction to Kubernetes architecture'),
    kubernetes('Volumes', 'concepts/storage/volumes/'),
    openshift('Managing security context constraints'),
  ],
  reads: ['local-files'],
  assess: (answers) =>
    ({
      none: pass,
      'temporary-only': pass,
      'shared-storage': partial(75),
      'local-disk': fail,
    })[answers['local-files']],
  examples: [
    { answers: { 'local-files': 'none' }, judgement: pass },
    { answers: { 'local-files': 'temporary-only' }, judgement: pass },
    { answers: { 'local-files': 'shared-storage' }, judgement: partial(75) },
    { answers: { 'local-files': 'local-disk' }, judgement: fail },
  ],
});

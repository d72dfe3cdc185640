import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the stored data can be copied while nobody works. */
export const dataMoveInOneNight = criterion({
  id: 'data-move-in-one-night',
  since: '1.1',
  title: 'The stored data can be copied in one night',
  category: 'state',
  weight: 1,
  why: 'At the cut-over the last copy is made while nobody writes. Over a line of one gigabit a second, 500 GB take more than an hour and 5,000 GB half a day; many small files take longer. The same amount has to fit the quota of the project.',
  fix: 'Leave records that are closed in an archive, copy the rest ahead and only the changes at the cut-over, and time a full copy in a test. Ask the GCIS Planning and Client Advisory Team for the storage quota (to be confirmed).',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Introduction to Kubernetes architecture'),
    deck('Pros and cons of using container'),
    kubernetes('Persistent Volumes', 'concepts/storage/persistent-volumes/'),
  ],
  reads: ['stored-gigabytes'],
  assess: ({ 'stored-gigabytes': gigabytes }) =>
    gigabytes <= 500 ? pass : gigabytes <= 5000 ? partial(50) : fail,
  examples: [
    { answers: { 'stored-gigabytes': 0 }, judgement: pass },
    { answers: { 'stored-gigabytes': 500 }, judgement: pass },
    { answers: { 'stored-gigabytes': 501 }, judgement: partial(50) },
    { answers: { 'stored-gigabytes': 5000 }, judgement: partial(50) },
    { answers: { 'stored-gigabytes': 5001 }, judgement: fail },
  ],
});

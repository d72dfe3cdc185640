import { hongKong } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the data may lie on a platform that departments share. */
export const classificationFitsSharedPlatform = criterion({
  id: 'classification-fits-shared-platform',
  title: 'The classification of the data permits a shared platform',
  category: 'application',
  weight: 5,
  why: 'On GCIS CaaS, nodes, storage and administrators serve many departments. TOP SECRET and SECRET data belong in an approved isolated network; up to which level below that CaaS may be used is to be confirmed.',
  fix: 'Ask the GCIS Planning and Client Advisory Team and the departmental IT security officer in writing up to which classification CaaS may be used (to be confirmed), and check whether the classified records can be kept in a system of their own.',
  effort: 'M',
  owner: 'department',
  sources: [
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Classification of information; check against the current edition',
    ),
    hongKong('GCIS internal FAQ, copy of 22 September 2022', 'Advice on suitability before subscribing'),
  ],
  reads: ['data-classification'],
  blocks: ['replatform', 'refactor', 'rearchitect', 'rehost-vm'],
  assess: (answers) =>
    ({
      unclassified: pass,
      restricted: partial(75),
      confidential: partial(50),
      secret: fail,
      'top-secret': fail,
    })[answers['data-classification']],
  examples: [
    { answers: { 'data-classification': 'unclassified' }, judgement: pass },
    { answers: { 'data-classification': 'restricted' }, judgement: partial(75) },
    { answers: { 'data-classification': 'confidential' }, judgement: partial(50) },
    { answers: { 'data-classification': 'secret' }, judgement: fail },
    { answers: { 'data-classification': 'top-secret' }, judgement: fail },
  ],
});

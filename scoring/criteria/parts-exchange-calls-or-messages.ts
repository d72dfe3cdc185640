import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether the parts can run in separate pods. */
export const partsExchangeCallsOrMessages = criterion({
  id: 'parts-exchange-calls-or-messages',
  title: 'Parts exchange data by calls or messages',
  category: 'architecture',
  weight: 2,
  why: 'Pods share neither a disk nor a folder unless storage with several writers is provided. Parts that poll a common folder or table are tied to one place and can process a record twice when a second pod runs.',
  fix: 'Replace the busiest common folder or table by a REST call or a message queue, and let the receiver refuse a record that it already has.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('Microservices vs. Miniservices'),
    kubernetes('Persistent Volumes: Access Modes', 'concepts/storage/persistent-volumes/#access-modes'),
  ],
  reads: ['communication'],
  assess: (answers) =>
    ({
      'in-process': pass,
      'synchronous-api': pass,
      'publish-subscribe': pass,
      'through-database-or-files': fail,
    })[answers.communication],
  examples: [
    { answers: { communication: 'in-process' }, judgement: pass },
    { answers: { communication: 'synchronous-api' }, judgement: pass },
    { answers: { communication: 'publish-subscribe' }, judgement: pass },
    { answers: { communication: 'through-database-or-files' }, judgement: fail },
  ],
});

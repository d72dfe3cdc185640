import { deck, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a second instance would work with data that the first has changed. */
export const cachesAllowASecondInstance = criterion({
  id: 'caches-allow-a-second-instance',
  since: '1.1',
  title: 'No instance keeps in a cache what the others must know at once',
  category: 'state',
  weight: 2,
  why: 'A cache inside the process is right while there is one process. With two, one of them grants a right that was taken away, sells what is gone or hands out a number twice.',
  fix: 'List the caches with what changes them; read what must agree from the database or a shared store, and give the rest a lifetime of minutes.',
  effort: 'M',
  owner: 'department',
  sources: [deck('Multiple replicas'), twelveFactor('VI. Processes', 'processes')],
  reads: ['cached-data'],
  assess: (answers) =>
    ({
      nothing: pass,
      'may-lag': partial(75),
      'must-agree': fail,
    })[answers['cached-data']],
  examples: [
    { answers: { 'cached-data': 'nothing' }, judgement: pass },
    { answers: { 'cached-data': 'may-lag' }, judgement: partial(75) },
    { answers: { 'cached-data': 'must-agree' }, judgement: fail },
  ],
});

import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a part with its own pace can be tested at that pace. */
export const partsAreTestedApart = criterion({
  id: 'parts-are-tested-apart',
  since: '1.1',
  title: 'The part that changes most often is tested without the rest',
  category: 'architecture',
  weight: 2,
  why: 'A part gains nothing from its own image as long as each of its releases waits for a test of the whole application. Most of the work of splitting an application lies in these tests, not in the containers.',
  fix: 'Write down the interface of the part as it is called today, put tests behind it that use stand-ins for what the part calls, and run them on every change.',
  effort: 'L',
  owner: 'department',
  sources: [deck('Microservices vs. Monolithic')],
  reads: ['part-testing'],
  assess: (answers) =>
    ({
      'alone-automated': pass,
      'alone-by-hand': partial(50),
      'only-end-to-end': fail,
    })[answers['part-testing']],
  examples: [
    { answers: { 'part-testing': 'alone-automated' }, judgement: pass },
    { answers: { 'part-testing': 'alone-by-hand' }, judgement: partial(50) },
    { answers: { 'part-testing': 'only-end-to-end' }, judgement: fail },
  ],
});

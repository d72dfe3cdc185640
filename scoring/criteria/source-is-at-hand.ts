import { deck, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the program can be changed. */
export const sourceIsAtHand = criterion({
  id: 'source-is-at-hand',
  title: 'The source code is complete and can be built',
  category: 'application',
  weight: 4,
  why: 'Moving sessions, files and settings out of the process means changing code, and so does each later security fix. Without a build from source, only the finished program can be put into an image.',
  fix: 'Check the code out on a clean machine, build it, and compare the result with the program in production. Claim missing parts from the contractor under the contract or the escrow agreement.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('Dockerfile / Containerfile'),
    twelveFactor('I. Codebase', 'codebase'),
    twelveFactor('II. Dependencies', 'dependencies'),
  ],
  reads: ['source-code'],
  blocks: ['refactor', 'rearchitect'],
  assess: (answers) =>
    ({
      'builds-from-source': pass,
      'complete-never-rebuilt': partial(50),
      incomplete: fail,
      none: fail,
    })[answers['source-code']],
  examples: [
    { answers: { 'source-code': 'builds-from-source' }, judgement: pass },
    { answers: { 'source-code': 'complete-never-rebuilt' }, judgement: partial(50) },
    { answers: { 'source-code': 'incomplete' }, judgement: fail },
    { answers: { 'source-code': 'none' }, judgement: fail },
  ],
});

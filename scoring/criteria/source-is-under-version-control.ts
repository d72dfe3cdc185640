import { deck, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a build can name the source it was made from. */
export const sourceIsUnderVersionControl = criterion({
  id: 'source-is-under-version-control',
  title: 'The source code is in a Git repository',
  category: 'delivery',
  weight: 3,
  why: 'A pipeline starts from a commit. Without one, nobody can tell which source an image was made from, and none of the common tools for OpenShift can build it.',
  fix: 'Import the source of the version that is in production into a Git repository, build it once from there, and compare the result with what is installed.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Overview of CI/CD'),
    deck('Comparison of CI/CD tools'),
    twelveFactor('I. Codebase', 'codebase'),
  ],
  reads: ['source-control'],
  assess: (answers) =>
    ({
      git: pass,
      'other-system': partial(50),
      none: fail,
    })[answers['source-control']],
  examples: [
    { answers: { 'source-control': 'git' }, judgement: pass },
    { answers: { 'source-control': 'other-system' }, judgement: partial(50) },
    { answers: { 'source-control': 'none' }, judgement: fail },
  ],
});

import { deck, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a change reaches an environment without manual steps. */
export const deliveryIsAutomated = criterion({
  id: 'delivery-is-automated',
  title: 'A pipeline builds, tests and deploys every change',
  category: 'delivery',
  weight: 4,
  why: 'An image has to be rebuilt for every security fix, even when the code does not change. By hand this is skipped, or done differently each time.',
  fix: 'Put the build command into a pipeline that ends with a pushed image, then add the tests and the deployment to a test project one after the other. Which pipeline GCIS CaaS offers is to be confirmed.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Overview of CI/CD'),
    deck('Comparison of CI/CD tools'),
    twelveFactor('V. Build, release, run', 'build-release-run'),
  ],
  reads: ['pipeline'],
  assess: (answers) =>
    ({
      'deploys-automatically': pass,
      'builds-and-tests': partial(75),
      'builds-only': partial(50),
      'by-hand': fail,
    })[answers.pipeline],
  examples: [
    { answers: { pipeline: 'deploys-automatically' }, judgement: pass },
    { answers: { pipeline: 'builds-and-tests' }, judgement: partial(75) },
    { answers: { pipeline: 'builds-only' }, judgement: partial(50) },
    { answers: { pipeline: 'by-hand' }, judgement: fail },
  ],
});

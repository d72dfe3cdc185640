import { cisDocker, deck, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the runtime still gets security fixes. */
export const runtimeIsSupported = criterion({
  id: 'runtime-is-supported',
  title: 'Runtime and middleware get security fixes for another year',
  category: 'runtime',
  weight: 4,
  why: 'An image freezes its versions: one that is out of support carries known weaknesses into every pod, and an image scan will report them at each release. Old Java versions also ignore the memory limit of a container and are then killed.',
  fix: 'Upgrade to a long-term support version on the present server first, run the regression tests there, and containerise that version.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('Container Images and Build File Configuration'),
    cisDocker('4.4 Images are scanned and rebuilt to include security patches'),
    openshift('Securing container content'),
  ],
  reads: ['runtime-support'],
  assess: (answers) =>
    ({
      supported: pass,
      'ends-within-a-year': partial(50),
      'end-of-life': fail,
    })[answers['runtime-support']],
  examples: [
    { answers: { 'runtime-support': 'supported' }, judgement: pass },
    { answers: { 'runtime-support': 'ends-within-a-year' }, judgement: partial(50) },
    { answers: { 'runtime-support': 'end-of-life' }, judgement: fail },
  ],
});

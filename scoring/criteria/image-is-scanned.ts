import { cisDocker, deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a known vulnerability stops a release. */
export const imageIsScanned = criterion({
  id: 'image-is-scanned',
  title: 'A vulnerability scan of the image can stop a release',
  category: 'image',
  weight: 4,
  why: 'An image carries the libraries of an operating system, and new vulnerabilities in them become known every week. A finding that stops nothing reaches production.',
  fix: 'Scan the image with a free scanner such as Trivy in the build, and let the build fail on critical findings for which a fix exists.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Containers'),
    deck('Container Images and Build File Configuration'),
    cisDocker('4.4 Images are scanned and rebuilt to include security patches'),
  ],
  requires: 'image-exists',
  reads: ['image-scanning'],
  assess: (answers) =>
    ({
      'gates-release': pass,
      reported: partial(50),
      never: fail,
    })[answers['image-scanning']],
  examples: [
    { answers: { 'image-scanning': 'gates-release' }, judgement: pass },
    { answers: { 'image-scanning': 'reported' }, judgement: partial(50) },
    { answers: { 'image-scanning': 'never' }, judgement: fail },
  ],
});

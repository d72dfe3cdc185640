import { deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the program is built for the processor of the nodes. */
export const processorIsSupported = criterion({
  id: 'processor-is-supported',
  title: 'The program is built for x86-64',
  category: 'runtime',
  weight: 3,
  why: 'A container executes directly on the processor of its node; nothing translates between processor types. Whether GCIS CaaS has nodes other than x86-64 is to be confirmed.',
  fix: 'Build the program and its native libraries for x86-64, or ask the supplier for that version, and run the regression tests on it with attention to byte order and rounding.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('Pros and cons of using container'),
    kubernetes(
      'Images: multi-architecture images with image indexes',
      'concepts/containers/images/#multi-architecture-images-with-image-indexes',
    ),
  ],
  reads: ['cpu-architecture'],
  blocks: ['replatform', 'rehost-vm'],
  assess: (answers) =>
    ({
      'x86-64': pass,
      arm64: partial(50),
      other: fail,
    })[answers['cpu-architecture']],
  examples: [
    { answers: { 'cpu-architecture': 'x86-64' }, judgement: pass },
    { answers: { 'cpu-architecture': 'arm64' }, judgement: partial(50) },
    { answers: { 'cpu-architecture': 'other' }, judgement: fail },
  ],
});

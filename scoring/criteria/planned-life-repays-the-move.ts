import { hongKong } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application lives long enough after the move. */
export const plannedLifeRepaysTheMove = criterion({
  id: 'planned-life-repays-the-move',
  title: 'The application stays in use for more than three years',
  category: 'application',
  weight: 3,
  why: 'A move costs an image, a pipeline, tests and a security risk assessment, whatever the size of the application. An application that ends soon does not pay that back.',
  fix: 'Get a dated decision on the end of the application from its business owner. If it ends within a year, plan the archive of its data instead of a move.',
  effort: 'S',
  owner: 'department',
  sources: [
    {
      document: 'AWS Prescriptive Guidance, guide for large migrations',
      part: 'About the migration strategies',
      url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/large-migration-guide/migration-strategies.html',
    },
    hongKong(
      'GCIS internal FAQ, copy of 22 September 2022',
      'Security risk assessment before launch or major release',
    ),
  ],
  given: true,
  reads: ['planned-life'],
  assess: (answers) =>
    ({
      'over-three-years': pass,
      'one-to-three-years': partial(50),
      'replacement-under-way': partial(25),
      'ends-within-a-year': fail,
    })[answers['planned-life']],
  examples: [
    { answers: { 'planned-life': 'over-three-years' }, judgement: pass },
    { answers: { 'planned-life': 'one-to-three-years' }, judgement: partial(50) },
    { answers: { 'planned-life': 'replacement-under-way' }, judgement: partial(25) },
    { answers: { 'planned-life': 'ends-within-a-year' }, judgement: fail },
  ],
});

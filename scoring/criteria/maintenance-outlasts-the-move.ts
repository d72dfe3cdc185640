import { hongKong } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether somebody is bound to change the application while it moves. */
export const maintenanceOutlastsTheMove = criterion({
  id: 'maintenance-outlasts-the-move',
  since: '1.1',
  title: 'Somebody is bound to maintain the application beyond the move',
  category: 'application',
  weight: 2,
  why: 'A move brings out faults that only those who know the code can mend, and the security risk assessment asks for changes shortly before launch. A contract that ends in between leaves nobody to order them from.',
  fix: 'Write the work of the move, the handover of the build and the mending of findings into the next maintenance contract, and let it start before the pilot.',
  effort: 'M',
  owner: 'department',
  sources: [
    hongKong(
      'GCIS internal FAQ, copy of 22 September 2022',
      'Security risk assessment before launch or major release',
    ),
  ],
  reads: ['maintenance-contract'],
  assess: (answers) =>
    ({
      'over-a-year': pass,
      'own-staff': pass,
      'within-a-year': partial(50),
      nobody: fail,
    })[answers['maintenance-contract']],
  examples: [
    { answers: { 'maintenance-contract': 'over-a-year' }, judgement: pass },
    { answers: { 'maintenance-contract': 'own-staff' }, judgement: pass },
    { answers: { 'maintenance-contract': 'within-a-year' }, judgement: partial(50) },
    { answers: { 'maintenance-contract': 'nobody' }, judgement: fail },
  ],
});

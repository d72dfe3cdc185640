import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a part could be taken out of the application without rewriting it. */
export const layersAreSeparate = criterion({
  id: 'layers-are-separate',
  title: 'Screens, business rules and data access are in separate modules',
  category: 'architecture',
  weight: 2,
  why: 'A container is released, scaled and restarted as one unit. Where screens, rules and data access are mixed, no part can later be moved into a container of its own.',
  fix: 'Choose the function that changes most often and move its business rules and data access behind one module interface; cover it with tests before anything else is moved.',
  effort: 'L',
  owner: 'department',
  sources: [deck('Introduction to monolithic architecture'), deck('Microservices vs. Monolithic')],
  reads: ['architecture-style'],
  assess: (answers) =>
    ({
      microservices: pass,
      miniservices: pass,
      'layered-monolith': partial(75),
      'single-monolith': fail,
    })[answers['architecture-style']],
  examples: [
    { answers: { 'architecture-style': 'microservices' }, judgement: pass },
    { answers: { 'architecture-style': 'miniservices' }, judgement: pass },
    { answers: { 'architecture-style': 'layered-monolith' }, judgement: partial(75) },
    { answers: { 'architecture-style': 'single-monolith' }, judgement: fail },
  ],
});

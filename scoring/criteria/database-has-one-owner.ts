import { deck, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application can move and change without the other users of its database. */
export const databaseHasOneOwner = criterion({
  id: 'database-has-one-owner',
  title: 'No other application uses its database directly',
  category: 'architecture',
  weight: 3,
  why: 'Applications that share tables must move, change and be restored together. A rolling update that changes the schema stops every other application that uses it.',
  fix: 'List the accounts of other applications, give readers a view or a replica, and put each foreign write behind an interface of the application that owns the table.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('Introduction to miniservice architecture'),
    deck('Microservices vs. Monolithic'),
    twelveFactor('IV. Backing services', 'backing-services'),
  ],
  reads: ['database-sharing'],
  assess: (answers) =>
    ({
      'no-database': pass,
      'own-database': pass,
      'shared-read': partial(50),
      'shared-write': fail,
    })[answers['database-sharing']],
  examples: [
    { answers: { 'database-sharing': 'no-database' }, judgement: pass },
    { answers: { 'database-sharing': 'own-database' }, judgement: pass },
    { answers: { 'database-sharing': 'shared-read' }, judgement: partial(50) },
    { answers: { 'database-sharing': 'shared-write' }, judgement: fail },
  ],
});

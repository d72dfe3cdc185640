import { deck, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application can be replaced without touching its database. */
export const databaseRunsApart = criterion({
  id: 'database-runs-apart',
  title: 'The database runs on another machine or as a service',
  category: 'state',
  weight: 3,
  why: 'Application pods are replaced and multiplied freely; a database must not be. An engine inside the process permits one instance only, and its data are at risk at every restart.',
  fix: 'Move the database to a machine of its own or to a database service before the application is containerised, and connect to it by a host name from configuration. Move an embedded database to a database server first.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Introduction to monolithic architecture'),
    twelveFactor('IV. Backing services', 'backing-services'),
  ],
  reads: ['database-place'],
  assess: (answers) =>
    ({
      'separate-host': pass,
      'same-host': partial(50),
      'inside-the-process': fail,
    })[answers['database-place']],
  examples: [
    { answers: { 'database-place': 'separate-host' }, judgement: pass },
    { answers: { 'database-place': 'same-host' }, judgement: partial(50) },
    { answers: { 'database-place': 'inside-the-process' }, judgement: fail },
  ],
});

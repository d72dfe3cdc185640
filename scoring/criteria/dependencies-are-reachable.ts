import { deck, hongKong, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application can call everything it needs from the new place. */
export const dependenciesAreReachable = criterion({
  id: 'dependencies-are-reachable',
  title: 'Every system that it calls can be reached from GCIS CaaS',
  category: 'interfaces',
  weight: 5,
  why: 'After the move the application calls from another network. One database, directory or partner that cannot be reached from there stops it, however well it is containerised.',
  fix: 'Write a table of every outbound connection (system, owner, protocol, port), give it to the GCIS Planning and Client Advisory Team and to the owners, and test each line from the new network before the pilot.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('External dependencies readiness'),
    openshift('Network policy'),
    hongKong('GCIS internal FAQ, copy of 22 September 2022', 'Advice on suitability before subscribing'),
  ],
  reads: ['dependency-reach'],
  blocks: ['replatform', 'refactor', 'rearchitect'],
  assess: (answers) =>
    ({
      'no-dependencies': pass,
      'all-reachable': pass,
      'rules-to-be-opened': partial(50),
      'not-reachable': fail,
    })[answers['dependency-reach']],
  examples: [
    { answers: { 'dependency-reach': 'no-dependencies' }, judgement: pass },
    { answers: { 'dependency-reach': 'all-reachable' }, judgement: pass },
    { answers: { 'dependency-reach': 'rules-to-be-opened' }, judgement: partial(50) },
    { answers: { 'dependency-reach': 'not-reachable' }, judgement: fail },
  ],
});

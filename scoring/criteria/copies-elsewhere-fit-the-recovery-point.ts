import { deck, hongKong, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, type KnownAnswers, partial, pass } from '../criterion.ts';

type Read = KnownAnswers<'disaster-recovery' | 'recovery-point-hours'>;

const example = (from: Read['disaster-recovery'], hours: number): Read => ({
  'disaster-recovery': from,
  'recovery-point-hours': hours,
});

/** Whether a lost site loses no more data than was agreed. */
export const copiesElsewhereFitTheRecoveryPoint = criterion({
  id: 'copies-elsewhere-fit-the-recovery-point',
  since: '1.1',
  title: 'Copies at another place are as new as the recovery point demands',
  category: 'state',
  weight: 3,
  why: 'Pods are started anew elsewhere in minutes; their data are not. A backup of the old machine ends with the move, and a cluster by itself copies no volume to another site.',
  fix: 'Write down for database and files what copies them to which other place and how often, shorten the interval below the recovery point, and ask the GCIS Planning and Client Advisory Team what the platform copies (to be confirmed).',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Introduction to Kubernetes architecture'),
    openshift('Backup and restore'),
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Record of systems by availability; check against the current edition',
    ),
  ],
  reads: ['disaster-recovery', 'recovery-point-hours'],
  assess: ({ 'disaster-recovery': from, 'recovery-point-hours': hours }) =>
    ({
      'replica-elsewhere': pass,
      'daily-copy-elsewhere': hours >= 24 ? pass : partial(50),
      'older-copy-elsewhere': hours >= 24 ? partial(50) : partial(25),
      'nothing-elsewhere': fail,
    })[from],
  examples: [
    { answers: example('replica-elsewhere', 0), judgement: pass },
    { answers: example('daily-copy-elsewhere', 24), judgement: pass },
    { answers: example('daily-copy-elsewhere', 23), judgement: partial(50) },
    { answers: example('older-copy-elsewhere', 48), judgement: partial(50) },
    { answers: example('older-copy-elsewhere', 4), judgement: partial(25) },
    { answers: example('nothing-elsewhere', 720), judgement: fail },
  ],
});

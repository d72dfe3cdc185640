import { deck, hongKong } from '../../questionnaire/source.ts';
import { criterion, fail, type KnownAnswers, notApplicable, partial, pass } from '../criterion.ts';

type Read = KnownAnswers<'criticality' | 'backup-restore'>;

const example = (criticality: Read['criticality'], proof: Read['backup-restore']): Read => ({
  criticality,
  'backup-restore': proof,
});

/** Whether the recovery of a service that must not stop is more than a plan. */
export const recoveryFitsCriticality = criterion({
  id: 'recovery-fits-criticality',
  since: '1.1',
  title: 'Where an outage does damage, the recovery was rehearsed',
  category: 'application',
  weight: 1,
  why: 'Pods restart by themselves, and that is often taken for recovery. It brings back neither a deleted table nor a lost volume: for a duty that stops within a day, only a restore that somebody has timed shows that the recovery time can be kept.',
  fix: 'Rehearse the loss of database and files with the people and the runbook of the new platform before the cut-over, and compare the time with the recovery time that is required.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Introduction to Kubernetes architecture'),
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Record of systems by availability; check against the current edition',
    ),
  ],
  reads: ['criticality', 'backup-restore'],
  assess: ({ criticality, 'backup-restore': proof }) => {
    if (criticality === 'supporting' || criticality === 'minor') return notApplicable;
    const untested = criticality === 'mission-critical' ? partial(25) : partial(50);
    return { 'restore-tested': pass, 'backed-up': untested, none: fail }[proof];
  },
  examples: [
    { answers: example('mission-critical', 'restore-tested'), judgement: pass },
    { answers: example('mission-critical', 'backed-up'), judgement: partial(25) },
    { answers: example('mission-critical', 'none'), judgement: fail },
    { answers: example('important', 'restore-tested'), judgement: pass },
    { answers: example('important', 'backed-up'), judgement: partial(50) },
    { answers: example('important', 'none'), judgement: fail },
    { answers: example('supporting', 'none'), judgement: notApplicable },
    { answers: example('minor', 'none'), judgement: notApplicable },
  ],
});

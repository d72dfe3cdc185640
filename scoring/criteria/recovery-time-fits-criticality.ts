import { hongKong } from '../../questionnaire/source.ts';
import { criterion, fail, type KnownAnswers, notApplicable, partial, pass } from '../criterion.ts';

type Read = KnownAnswers<'criticality' | 'recovery-time-hours'>;

const example = (criticality: Read['criticality'], hours: number): Read => ({
  criticality,
  'recovery-time-hours': hours,
});

/** Whether the agreed recovery time is shorter than the outage that does damage. */
export const recoveryTimeFitsCriticality = criterion({
  id: 'recovery-time-fits-criticality',
  since: '1.1',
  title: 'The recovery time that is required fits the damage of an outage',
  category: 'application',
  weight: 1,
  why: 'Instances, standby site and support hours are planned for the recovery time that is written down. Where an outage of one day stops a duty and several days are allowed, either the damage or the time is wrong, and so is the plan.',
  fix: 'Let the business owner decide in writing after how many hours an outage does damage, and correct the continuity plan or the record of criticality.',
  effort: 'S',
  owner: 'department',
  sources: [
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Record of systems by availability; check against the current edition',
    ),
  ],
  reads: ['criticality', 'recovery-time-hours'],
  assess: ({ criticality, 'recovery-time-hours': hours }) => {
    if (criticality === 'supporting' || criticality === 'minor') return notApplicable;
    const [soon, late] = criticality === 'mission-critical' ? [8, 24] : [24, 72];
    return hours <= soon ? pass : hours <= late ? partial(50) : fail;
  },
  examples: [
    { answers: example('mission-critical', 8), judgement: pass },
    { answers: example('mission-critical', 9), judgement: partial(50) },
    { answers: example('mission-critical', 24), judgement: partial(50) },
    { answers: example('mission-critical', 25), judgement: fail },
    { answers: example('important', 24), judgement: pass },
    { answers: example('important', 72), judgement: partial(50) },
    { answers: example('important', 73), judgement: fail },
    { answers: example('supporting', 720), judgement: notApplicable },
    { answers: example('minor', 720), judgement: notApplicable },
  ],
});

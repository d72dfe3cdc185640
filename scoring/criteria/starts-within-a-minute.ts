import { deck, kubernetes, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether a new pod serves soon enough to replace another. */
export const startsWithinAMinute = criterion({
  id: 'starts-within-a-minute',
  title: 'The application answers within a minute of its start',
  category: 'runtime',
  weight: 2,
  why: 'OpenShift starts pods at every release, node update and peak. After a slow start, a new pod comes too late for the peak, and a liveness probe without a startup probe restarts it before it is ready.',
  fix: 'Time the steps of the start, move the loading of caches and database changes out of it, and set a startupProbe that allows for the longest start that was measured.',
  effort: 'M',
  owner: 'department',
  sources: [
    deck('Probes'),
    kubernetes(
      'Configure Liveness, Readiness and Startup Probes',
      'tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    ),
    twelveFactor('IX. Disposability', 'disposability'),
  ],
  reads: ['start-up-time-seconds'],
  assess: ({ 'start-up-time-seconds': seconds }) =>
    seconds <= 60 ? pass : seconds <= 300 ? partial(50) : fail,
  examples: [
    { answers: { 'start-up-time-seconds': 0 }, judgement: pass },
    { answers: { 'start-up-time-seconds': 60 }, judgement: pass },
    { answers: { 'start-up-time-seconds': 61 }, judgement: partial(50) },
    { answers: { 'start-up-time-seconds': 300 }, judgement: partial(50) },
    { answers: { 'start-up-time-seconds': 301 }, judgement: fail },
    { answers: { 'start-up-time-seconds': 7200 }, judgement: fail },
  ],
});

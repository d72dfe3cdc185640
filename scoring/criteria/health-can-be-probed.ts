import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether OpenShift can tell a working pod from a broken one. */
export const healthCanBeProbed = criterion({
  id: 'health-can-be-probed',
  title: 'Separate checks say that the application is ready and that it is alive',
  category: 'operation',
  weight: 4,
  why: 'Without a readiness check, users are sent to pods that are still starting; without a liveness check, a pod that hangs stays in service. One check for both restarts healthy pods when a database is slow.',
  fix: 'Add a readiness address that tests what a request needs, and a liveness address that tests the process alone; most frameworks have both as a module. A HEALTHCHECK line in the Containerfile is ignored by OpenShift.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Probes'),
    kubernetes(
      'Configure Liveness, Readiness and Startup Probes',
      'tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    ),
    openshift('Monitoring application health by using health checks'),
  ],
  reads: ['health-endpoints'],
  assess: (answers) =>
    ({
      'ready-and-live': pass,
      'one-check': partial(50),
      none: fail,
    })[answers['health-endpoints']],
  examples: [
    { answers: { 'health-endpoints': 'ready-and-live' }, judgement: pass },
    { answers: { 'health-endpoints': 'one-check' }, judgement: partial(50) },
    { answers: { 'health-endpoints': 'none' }, judgement: fail },
  ],
});

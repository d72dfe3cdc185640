import { cisDocker, deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the process can open its ports without extra rights. */
export const portsAreUnprivileged = criterion({
  id: 'ports-are-unprivileged',
  title: 'The application listens on ports of 1024 and above',
  category: 'runtime',
  weight: 3,
  why: 'Under restricted-v2 the process has no capabilities by default and may not open a port below 1024. Users do not notice the higher port: the Route still answers on 80 and 443.',
  fix: 'Set the port to 8080 or 8443 in the configuration and map it in the Service. If the program fixes a lower port, change it there, or set the safe sysctl net.ipv4.ip_unprivileged_port_start on the pod.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container Runtime Configuration'),
    cisDocker('5.8 Privileged ports are not mapped within containers'),
    kubernetes('Service', 'concepts/services-networking/service/'),
    openshift('Managing security context constraints'),
  ],
  reads: ['listening-ports'],
  assess: (answers) =>
    ({
      'no-ports': pass,
      'above-1023': pass,
      configurable: partial(75),
      'fixed-below-1024': fail,
    })[answers['listening-ports']],
  examples: [
    { answers: { 'listening-ports': 'no-ports' }, judgement: pass },
    { answers: { 'listening-ports': 'above-1023' }, judgement: pass },
    { answers: { 'listening-ports': 'configurable' }, judgement: partial(75) },
    { answers: { 'listening-ports': 'fixed-below-1024' }, judgement: fail },
  ],
});

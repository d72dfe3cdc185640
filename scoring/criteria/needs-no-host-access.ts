import { cisDocker, deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether the application stays inside its container. */
export const needsNoHostAccess = criterion({
  id: 'needs-no-host-access',
  title: 'The application uses nothing of its host machine',
  category: 'runtime',
  weight: 4,
  why: 'restricted-v2 refuses host paths, host networking, host process access and added capabilities other than NET_BIND_SERVICE. A pod that asks for them is not started.',
  fix: 'Find the function behind each access and replace it: a volume for a host path, a Service for the host network, an interface for the process of another program. An exception has to be confirmed with the GCIS Planning and Client Advisory Team.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('Container Runtime Configuration'),
    cisDocker('5.4 Linux kernel capabilities are restricted within containers'),
    cisDocker('5.6 Sensitive host system directories are not mounted on containers'),
    openshift('Managing security context constraints'),
    kubernetes('Pod Security Standards', 'concepts/security/pod-security-standards/'),
  ],
  reads: ['host-access'],
  blocks: ['replatform'],
  assess: (answers) => (answers['host-access'].every((access) => access === 'none') ? pass : fail),
  examples: [
    { answers: { 'host-access': ['none'] }, judgement: pass },
    { answers: { 'host-access': ['host-paths'] }, judgement: fail },
    { answers: { 'host-access': ['host-network'] }, judgement: fail },
    { answers: { 'host-access': ['added-capabilities'] }, judgement: fail },
    { answers: { 'host-access': ['other-processes'] }, judgement: fail },
    { answers: { 'host-access': ['host-paths', 'added-capabilities'] }, judgement: fail },
  ],
});

import { cisDocker, deck, kubernetes } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the container can run on a read-only file system. */
export const rootFilesystemIsReadOnly = criterion({
  id: 'root-filesystem-is-read-only',
  title: 'The application writes nothing into its own file system',
  category: 'security',
  weight: 3,
  why: 'What a pod writes into its image is gone at the next start, and the user number that OpenShift assigns may not write to most folders there. A read-only file system also stops an attacker from leaving tools behind.',
  fix: 'Run the image with a read-only root file system, note each path that fails, and mount an emptyDir there; move whatever must be kept to a persistent volume.',
  effort: 'S',
  owner: 'department',
  sources: [
    deck('Container Runtime Configuration'),
    cisDocker('5.13 The root file system of the container is mounted as read only'),
    kubernetes(
      'Configure a Security Context for a Pod or Container',
      'tasks/configure-pod-container/security-context/',
    ),
    kubernetes('Volumes: emptyDir', 'concepts/storage/volumes/#emptydir'),
  ],
  reads: ['root-filesystem'],
  assess: (answers) =>
    ({
      'never-written': pass,
      'known-paths': partial(75),
      'written-anywhere': fail,
    })[answers['root-filesystem']],
  examples: [
    { answers: { 'root-filesystem': 'never-written' }, judgement: pass },
    { answers: { 'root-filesystem': 'known-paths' }, judgement: partial(75) },
    { answers: { 'root-filesystem': 'written-anywhere' }, judgement: fail },
  ],
});

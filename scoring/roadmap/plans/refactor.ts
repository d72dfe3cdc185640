import { intoContainers } from './containers.ts';

/** Changed for containers: the work is to cut the change small and to release it before the move. */
export const refactor = intoContainers([
  {
    id: 'cut-into-releases',
    phase: 'assess',
    title: 'Cut the change into releases that each run on the present servers or can be tried alone',
    effort: 'S',
    because:
      'State, configuration and interfaces can be changed one at a time; all at once, the first fault stops everything.',
  },
  {
    id: 'release-before-move',
    phase: 'prepare',
    title: 'Release the changes on the present servers, where these can run them',
    effort: 'M',
    dependsOn: [
      'cut-into-releases',
      'fix-tests-gate-the-release',
      'fix-session-state-is-external',
      'fix-files-outlive-the-pod',
      'fix-runtime-is-supported',
      'fix-addresses-are-names',
    ],
    because:
      'A change that has served users for some weeks is not a suspect any more when the platform changes.',
  },
  {
    id: 'start-with-one-part',
    phase: 'containerise',
    title: 'Take one part or job through image, pipeline and test project before the others',
    effort: 'M',
    dependsOn: ['landing-zone-projects', 'fix-image-exists'],
    because: 'The first part meets all the obstacles; the others repeat what was learned.',
  },
]);

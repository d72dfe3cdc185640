import type { MigrationPath } from './path.ts';

/** Into containers with little change. */
export const replatform: MigrationPath = {
  id: 'replatform',
  title: 'Replatform into containers',
  definition:
    'The application moves into containers with little or no change to its code: image, configuration and deployment are new, the program is not.',
  konveyorTerm: 'Refactor; Replatform when it comes from another container platform',
  needs: [],
};

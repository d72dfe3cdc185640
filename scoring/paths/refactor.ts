import type { MigrationPath } from './path.ts';

/** Change what keeps it from running well in containers. */
export const refactor: MigrationPath = {
  id: 'refactor',
  title: 'Refactor for containers',
  definition:
    'State, configuration, interfaces, or the system it is built for (Windows, another processor) are changed so that the application runs well in Linux containers, in one piece or as a few miniservices.',
  konveyorTerm: 'Refactor',
  mends: ['runtime', 'state'],
  needs: [
    {
      condition: { question: 'origin', is: ['built-for-the-department', 'customised-product'] },
      otherwise: 'It is a packaged product; the department cannot change its code.',
    },
  ],
};

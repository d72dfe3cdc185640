import type { MigrationPath } from './path.ts';

/** Switch it off. */
export const retire: MigrationPath = {
  id: 'retire',
  title: 'Retire',
  definition: 'The application is switched off; its data is archived or handed over, and nothing is moved.',
  konveyorTerm: 'Retire',
  needs: [
    {
      condition: { question: 'planned-life', is: ['ends-within-a-year'] },
      otherwise:
        'The department plans to use it for longer than a year, or a replacement has to be ready first.',
    },
  ],
};

import type { MigrationPath } from './path.ts';

/** Split it into microservices. */
export const rearchitect: MigrationPath = {
  id: 'rearchitect',
  title: 'Rearchitect into microservices',
  definition:
    'The application is split into services that are built, released and scaled apart, each with its own data.',
  konveyorTerm: 'Refactor',
  mends: ['architecture', 'state'],
  needs: [
    {
      condition: { question: 'origin', is: ['built-for-the-department', 'customised-product'] },
      otherwise: 'It is a packaged product; the department cannot change its code.',
    },
    {
      condition: { question: 'planned-life', is: ['over-three-years'] },
      otherwise: 'It is not planned to run for more than three years, so a redesign would not pay back.',
    },
    {
      condition: { question: 'funding', is: ['funded', 'requested'] },
      otherwise: 'No money for changes is granted or requested.',
    },
  ],
};

import type { MigrationPath } from './path.ts';

/** Replace it with another product or service. */
export const repurchase: MigrationPath = {
  id: 'repurchase',
  title: 'Repurchase',
  definition: 'Another product or service takes its place, and the data is moved over.',
  konveyorTerm: 'Repurchase',
  needs: [
    {
      condition: { question: 'origin', is: ['customised-product', 'packaged-product'] },
      otherwise:
        'It was built for the department; whether a product could take its place is not part of this assessment.',
    },
    {
      condition: {
        any: [
          { question: 'origin', is: ['built-for-the-department'] },
          { question: 'market-alternative', is: ['meets-needs', 'needs-evaluation'] },
        ],
      },
      otherwise: 'No other product or service is known that could take its place.',
    },
  ],
};

import type { MigrationPath } from './path.ts';

/** Leave it where it is. Always possible, so the decision table always ends. */
export const retain: MigrationPath = {
  id: 'retain',
  title: 'Retain',
  definition: 'The application stays where it runs today and is assessed again later.',
  konveyorTerm: 'Retain',
  needs: [],
};

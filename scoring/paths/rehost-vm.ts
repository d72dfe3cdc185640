import type { MigrationPath } from './path.ts';

/** Move the machine as it is. */
export const rehostVm: MigrationPath = {
  id: 'rehost-vm',
  title: 'Rehost on virtual machines',
  definition:
    'The machine moves as it is, to virtual machines; nothing is containerised. Whether GCIS offers virtual machines beside its containers has to be confirmed with the GCIS Planning and Client Advisory Team.',
  konveyorTerm: 'Rehost (virtual machine)',
  needs: [
    {
      condition: { question: 'container-status', is: ['image-built', 'not-containerised'] },
      otherwise: 'It runs in containers already; there is no machine to move.',
    },
  ],
};

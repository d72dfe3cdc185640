import type { PathPlan } from '../path-plan.ts';
import { approveLaunch } from './launch.ts';

/**
 * Another product takes its place. The old one is mended only where its data or its users are at risk until it goes:
 * restore and encryption. Whatever else is spent on it would be paid for twice, the plan to a better band included.
 */
export const repurchase: PathPlan = {
  mends: [
    'restore-is-tested',
    'stored-data-is-encrypted',
    'personal-data-is-encrypted',
    'traffic-is-encrypted',
  ],
  mendsLater: false,
  skips: { containerise: 'The new product comes from its supplier, and the old one is not moved.' },
  entry: {
    prepare: ['The requirements are written and signed by the business owner.'],
    pilot: ['The contract is signed and names the export of all data in an open format.'],
    'secure-and-approve': ['Users accepted the migrated sample, record by record.'],
    'cut-over': ['The launch of the new product is approved in writing.'],
    operate: ['Counts and samples of the migrated data agree, and all users work in the new product.'],
  },
  tasks: [
    {
      id: 'state-requirements',
      phase: 'assess',
      title: 'Write the requirements, with open export formats and support on OpenShift or as a service',
      effort: 'M',
      because:
        'What is not asked for in the tender cannot be asked for later, and the next move starts here.',
    },
    {
      id: 'measure-data',
      phase: 'assess',
      title: 'Count the data and export a sample in full, with dates, rights and attachments',
      effort: 'S',
      because: 'What the old product cannot export decides how long the move takes.',
    },
    {
      id: 'evaluate-market',
      phase: 'prepare',
      title: 'Evaluate products against the requirements, with the exported sample',
      effort: 'M',
      dependsOn: ['state-requirements', 'measure-data'],
      unless: { question: 'market-alternative', is: ['meets-needs'] },
      because: 'No other product is known to meet the need yet.',
    },
    {
      id: 'question-bidders',
      phase: 'prepare',
      title: 'Make this questionnaire part of the tender, for products that are to run on GCIS CaaS',
      effort: 'S',
      dependsOn: ['state-requirements'],
      because: 'The next product is asked before it is bought what this one was asked too late.',
    },
    {
      id: 'run-tender',
      phase: 'prepare',
      title: 'Run the tender, with data migration and exit as priced items',
      effort: 'L',
      dependsOn: ['evaluate-market', 'question-bidders', 'measure-data'],
      because: 'Procurement takes longer than the installation, so it sets the date.',
    },
    {
      id: 'extend-old-support',
      phase: 'prepare',
      title: 'Extend support of the old product past the planned parallel run',
      effort: 'S',
      because: 'A support contract that ends before the migration does takes away the time to do it well.',
    },
    {
      id: 'migrate-sample',
      phase: 'pilot',
      title: 'Migrate a sample and let users compare it with the old product',
      effort: 'M',
      dependsOn: ['run-tender', 'measure-data'],
      because: 'Users find what counts cannot show: lost rights, dates and links.',
    },
    {
      id: 'train-users',
      phase: 'pilot',
      title: 'Train users and support staff on the sample',
      effort: 'S',
      dependsOn: ['migrate-sample'],
      because: 'A new product changes how people work, not only where it runs.',
    },
    {
      id: 'landing-zone-security-risk-assessment',
      phase: 'secure-and-approve',
      title: 'Have the new product assessed for security risk as it is configured',
      effort: 'M',
      dependsOn: ['migrate-sample'],
      because: 'It is a new system: the assessment of the old one says nothing about it.',
    },
    approveLaunch,
    {
      id: 'migrate-data',
      phase: 'cut-over',
      title: 'Migrate all data and compare counts, samples and rights',
      effort: 'L',
      dependsOn: ['approve-launch', 'fix-restore-is-tested'],
      because: 'The data is what the department owns; the product is not.',
    },
    {
      id: 'run-in-parallel',
      phase: 'cut-over',
      title: 'Keep the old product readable beside the new one for one business cycle',
      effort: 'M',
      dependsOn: ['migrate-data'],
      because: 'Questions about migrated records are answered by looking at the original.',
    },
    {
      id: 'archive-old-data',
      phase: 'operate',
      title: 'Archive what was not migrated in a format that needs no product',
      effort: 'M',
      because: 'When the licence ends, its own format can be read by nobody.',
    },
    {
      id: 'end-old-product',
      phase: 'operate',
      title: 'Switch off the old product; end its licence, accounts, rules and backups',
      effort: 'M',
      dependsOn: ['run-in-parallel', 'archive-old-data'],
      because: 'Until then both products are paid for and both can be attacked.',
    },
    {
      id: 'set-review-date',
      phase: 'operate',
      title: 'Set the dates of the next security risk assessment and of the contract review',
      effort: 'S',
      because: 'The export is tried again before each renewal, while there is still a choice.',
    },
  ],
};

import type { PlannedTask } from '../path-plan.ts';

/** The assessment that comes before a launch even where the present system has a current one; its fix stands in for it where it has none. */
export const inspectSecurity: PlannedTask = {
  id: 'landing-zone-security-risk-assessment',
  phase: 'secure-and-approve',
  title: 'Have the moved application assessed for security risk, with code review by an independent team',
  effort: 'M',
  coveredByFixOf: 'security-risk-assessment-is-current',
  because:
    'GCIS audits its infrastructure, not the applications. The present assessment covers the present servers, and the move is a major change.',
};

/** The signature before a cut-over. */
export const approveLaunch: PlannedTask = {
  id: 'approve-launch',
  phase: 'secure-and-approve',
  title: 'Close or accept each finding, and have the launch approved in writing',
  effort: 'M',
  dependsOn: [
    'landing-zone-security-risk-assessment',
    'fix-security-risk-assessment-is-current',
    'accept-weak-points',
  ],
  because:
    'The business owner answers for what is still open, and signs with the departmental IT security officer.',
};

/** The quiet time around a cut-over. */
export const freezeChanges: PlannedTask = {
  id: 'freeze-changes',
  phase: 'cut-over',
  title: 'Announce the window and freeze changes on both sides',
  effort: 'S',
  dependsOn: ['approve-launch'],
  because: 'Whatever changes in these days is blamed on the move and cannot be told from it.',
};

/** What follows a cut-over that consists of the tasks `switches`. */
export const afterCutOver = (switches: readonly string[]): readonly PlannedTask[] => [
  {
    id: 'watch-first-cycle',
    phase: 'cut-over',
    title: 'Watch faults and response times for one business cycle, with the way back kept open',
    effort: 'M',
    dependsOn: switches,
    because: 'The first month end, report run and backup show whether the move is done.',
  },
  {
    id: 'set-objectives',
    phase: 'operate',
    title: 'Agree service level objectives with the users, and alerts on them',
    effort: 'S',
    because: 'Without an agreed figure nobody can say whether it runs well enough.',
  },
  {
    id: 'switch-off-old',
    phase: 'operate',
    title: 'Switch off the old environment; end its licences, accounts, rules and backups',
    effort: 'M',
    dependsOn: ['watch-first-cycle'],
    because: 'Until then both are paid for, and the old one stays a way in that nobody watches.',
  },
  {
    id: 'set-review-date',
    phase: 'operate',
    title: 'Set the dates of the next readiness and security risk assessments',
    effort: 'S',
    because:
      'A security risk assessment is due at least every two years, and what was accepted is looked at again.',
  },
];

import { nightlyStatementRun } from './nightly-statement-run.ts';
import { notificationService } from './notification-service.ts';
import { permitCounter } from './permit-counter.ts';
import type { Persona } from './persona.ts';
import { publicWebSite } from './public-web-site.ts';
import { recordsVault } from './records-vault.ts';
import { staffTrainingRegister } from './staff-training-register.ts';

/** The department that owns the demonstration data. It is invented, and so is everything in it. */
export const demonstrationDepartment = { id: 'demonstration', name: 'Demonstration Department' } as const;

/** The applications of the demonstration department, in the order in which they are created. */
export const personas: readonly Persona[] = [
  permitCounter,
  staffTrainingRegister,
  publicWebSite,
  nightlyStatementRun,
  recordsVault,
  notificationService,
];

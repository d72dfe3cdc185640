import type { PathPlan } from '../path-plan.ts';

/**
 * It is switched off within a year. Only that is mended which the end itself needs: a backup that can be read, and no
 * personal data left readable in it. Anything else would outlive its use before it pays back; what is open is accepted until the date.
 */
export const retire: PathPlan = {
  mends: ['restore-is-tested', 'personal-data-is-encrypted'],
  mendsLater: false,
  skips: {
    containerise: 'It is switched off; nothing is containerised.',
    pilot: 'It is switched off; there is no new system to try.',
  },
  entry: {
    prepare: ['The date of the end is signed by the business owner and known to users and callers.'],
    'secure-and-approve': ['The archive is complete, and a user found records in it without the old system.'],
    'cut-over': ['The end and the archive are approved in writing.'],
    operate: ['Nothing answers at its addresses, and nobody missed it for one business cycle.'],
  },
  tasks: [
    {
      id: 'find-dependants',
      phase: 'assess',
      title: 'Find who still uses it: sign-ins, callers, reports and file drops of one year',
      effort: 'S',
      because: 'The yearly report is the user that everybody forgets.',
    },
    {
      id: 'set-end-date',
      phase: 'assess',
      title: 'Set the date of the end and tell users, callers and suppliers',
      effort: 'S',
      dependsOn: ['find-dependants'],
      because: 'Contracts and habits are ended by a date, not by an intention.',
    },
    {
      id: 'agree-retention',
      phase: 'prepare',
      title: 'Agree with the records manager what is kept, how long, and who may read it',
      effort: 'M',
      because: 'Records outlive the system, and may only be destroyed when their time is over.',
    },
    {
      id: 'archive-data',
      phase: 'prepare',
      title: 'Export the records to formats that need no product, with an index to find them',
      effort: 'M',
      dependsOn: ['agree-retention', 'fix-restore-is-tested'],
      because: 'A backup can be read only by the system that is going away.',
    },
    {
      id: 'approve-end',
      phase: 'secure-and-approve',
      title: 'Have the end, the archive and the risks until then approved in writing',
      effort: 'S',
      dependsOn: ['archive-data', 'set-end-date'],
      because: 'After the last disk is erased nobody can change the decision.',
    },
    {
      id: 'make-read-only',
      phase: 'cut-over',
      title: 'Make it read-only for one business cycle, then switch it off and wait before erasing',
      effort: 'S',
      dependsOn: ['approve-end'],
      because: 'A user who was overlooked speaks up while it can still be started again.',
    },
    {
      id: 'withdraw-access',
      phase: 'cut-over',
      title: 'Withdraw accounts, keys, certificates, firewall rules, names and schedules',
      effort: 'S',
      dependsOn: ['make-read-only'],
      because: 'Rights that nobody needs are rights that nobody watches.',
    },
    {
      id: 'erase-storage',
      phase: 'operate',
      title: 'Erase disks and backups with a record of it, once retention allows',
      effort: 'S',
      dependsOn: ['withdraw-access'],
      because: 'Data that is kept without a purpose is a risk without a use.',
    },
    {
      id: 'end-contracts',
      phase: 'operate',
      title: 'End licences, maintenance and hosting, and take it out of the inventory',
      effort: 'S',
      dependsOn: ['withdraw-access'],
      because: 'The saving arrives when the contracts end.',
    },
    {
      id: 'read-archive',
      phase: 'operate',
      title: 'Find one record in the archive each year until its retention ends',
      effort: 'S',
      because: 'Formats, media and the people who know them age.',
    },
  ],
};

import type { PathPlan } from '../path-plan.ts';

/**
 * It stays and runs on, so what endangers it where it stands is mended: recovery, security, and the hold on its source.
 * A runtime without fixes is a matter of support, by upgrade or by contract. What only containers ask for waits for the
 * next assessment, where a move is still the aim.
 */
export const retain: PathPlan = {
  mends: [
    'source-is-at-hand',
    'source-is-under-version-control',
    'restore-is-tested',
    'stored-data-is-encrypted',
    'personal-data-is-encrypted',
    'traffic-is-encrypted',
    'audit-records-are-protected',
    'security-risk-assessment-is-current',
  ],
  mendsLater: true,
  skips: {
    containerise: 'The application stays where it is; nothing is containerised.',
    pilot: 'The application stays where it is; there is nothing to try out.',
    'cut-over': 'The application stays where it is; users notice no change.',
  },
  entry: {
    prepare: ['The reason to keep it, and until when, is signed by the business owner.'],
    'secure-and-approve': [
      'Support of hardware, operating system and runtime is secured until the review date.',
    ],
    operate: ['The risks of staying are accepted in writing, each with an end date.'],
  },
  tasks: [
    {
      id: 'record-reason',
      phase: 'assess',
      title: 'Record why it stays and until when',
      effort: 'S',
      because: 'A system that stays without a reason and a date stays for ever.',
    },
    {
      id: 'follow-replacement',
      phase: 'assess',
      title: 'Get the milestones of the replacement, and what it needs from this system',
      effort: 'S',
      when: { question: 'planned-life', is: ['replacement-under-way'] },
      because: 'It stays until the replacement is live, so a delay there is a delay here.',
    },
    {
      id: 'secure-support',
      phase: 'prepare',
      title: 'Secure support of hardware, system and runtime until the review date, by contract or upgrade',
      effort: 'M',
      dependsOn: ['record-reason'],
      because: 'Staying is safe only as long as somebody delivers fixes and spare parts.',
    },
    {
      id: 'accept-risks',
      phase: 'secure-and-approve',
      title: 'Have the risks of staying accepted in writing, each with an end date',
      effort: 'S',
      dependsOn: ['secure-support', 'fix-security-risk-assessment-is-current'],
      because: 'To keep it is a decision with risks, and somebody answers for them.',
    },
    {
      id: 'keep-patched',
      phase: 'operate',
      title: 'Patch it on a fixed day each month, and isolate in the network what gets no fixes',
      effort: 'S',
      because: 'It goes on serving with the same exposure as before.',
    },
    {
      id: 'set-review-date',
      phase: 'operate',
      title: 'Set the date of the next assessment, and what would bring it forward',
      effort: 'S',
      dependsOn: ['record-reason'],
      because: 'Ended support, an incident or new money can make a move the better choice.',
    },
  ],
};

import { answered } from './adviser.ts';

/** Those who will be called when it fails know containers from production. */
export const skilledTeam = answered(
  { question: 'container-skills', is: ['operated-in-production'] },
  'At least two people of the team have run containers in production.',
  'Fewer than two people of the team have run containers in production.',
);

import { section } from '../../question.ts';
import { availability } from './operation/availability.ts';
import { upkeep } from './operation/upkeep.ts';

/** How the application behaves while it runs: start, stop, update, settings, logs, metrics and size. */
export const operation = section({
  id: 'operation',
  title: 'Operation',
  intro:
    'Shows whether OpenShift can start, check, move, update and stop the application without a person at the keyboard.',
  questions: [...availability, ...upkeep],
});

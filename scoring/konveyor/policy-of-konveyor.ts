import type { KonveyorQuestionnaire } from '../../questionnaire/konveyor/konveyor-questionnaire.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { type Policy, policyFrom } from '../policy.ts';
import { konveyorCriteria } from './konveyor-criteria.ts';

/**
 * The policy by which answers to `questionnaire`, made by `asQuestionnaire(konveyor, …)`, are scored: without paths and
 * advisers, for it is not about a move.
 */
export const policyOfKonveyor = (questionnaire: Questionnaire, konveyor: KonveyorQuestionnaire): Policy =>
  policyFrom(questionnaire, konveyorCriteria(konveyor), { konveyor });

import { asQuestionnaire } from '../../questionnaire/konveyor/as-questionnaire.ts';
import type { KonveyorQuestionnaire } from '../../questionnaire/konveyor/konveyor-questionnaire.ts';
import { type Policy, policyFrom } from '../policy.ts';
import { konveyorCriteria } from './criteria.ts';

/** The policy by which answers to `asQuestionnaire(konveyor, …)` are scored: without paths and advisers, for it is not about a move. */
export function policyOfKonveyor(konveyor: KonveyorQuestionnaire): Policy {
  return policyFrom(
    asQuestionnaire(konveyor, { id: 'imported', version: '1.0' }),
    konveyorCriteria(konveyor),
    { konveyor },
  );
}

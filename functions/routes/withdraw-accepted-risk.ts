import { z } from 'zod';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { risksToChange } from '../answers/risks-to-change.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound, refuse } from '../problem.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { criterionId } from '../schemas/criterion-id.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';

/** An accepted risk is no longer accepted. */
export const withdrawAcceptedRisk = defineRoute({
  id: 'withdraw-accepted-risk',
  method: 'delete',
  path: '/v1/assessments/{assessmentId}/accepted-risks/{criterionId}',
  tag: 'Assessments',
  summary: 'Withdraw an accepted risk',
  description:
    'The claim counts in the residual score as it does in the raw one. The events keep the acceptance. It needs what `accept-risk` needs.',
  scope: 'write',
  orScope: 'review',
  params: z.strictObject({ assessmentId, criterionId }),
  ifMatch: true,
  reply: {
    status: 200,
    description: 'The assessment as it is now.',
    schema: assessment,
    example: shownAssessment({ ...exampleAssessment, acceptedRisks: {}, version: 4 }),
    etag: true,
  },
  refusals: ['assessment-not-found', 'risks-closed', 'scope-missing', 'accepted-risk-not-found'],
  async handle({ checkVersion, commit, findQuestionnaire, now, params, parts, principal }) {
    const before = await risksToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    const accepted = new Map(Object.entries(before.acceptedRisks ?? {}));
    const earlier = accepted.get(params.criterionId);
    if (!earlier)
      return refuse(
        'accepted-risk-not-found',
        'No risk is accepted for this claim. The assessment lists them under "acceptedRisks".',
      );
    accepted.delete(params.criterionId);
    const acceptedRisks = Object.fromEntries(accepted);
    const next = await changedAssessment(before, { acceptedRisks }, { now, findQuestionnaire });
    return commit({
      write: (change) => parts.store.updateAssessment(change),
      before,
      next,
      detail: { acceptedRisks: { [params.criterionId]: { before: earlier } } },
      reply: { body: shownAssessment(next), etag: next.version },
      missing: assessmentNotFound,
    });
  },
});

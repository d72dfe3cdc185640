import { z } from 'zod';
import { draftToChange } from '../answers/draft-to-change.ts';
import { evidenceToForget } from '../answers/evidence-to-forget.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessmentId } from '../schemas/assessment-id.ts';

/** A draft, taken away with its evidence. */
export const deleteAssessment = defineRoute({
  id: 'delete-assessment',
  method: 'delete',
  path: '/v1/assessments/{assessmentId}',
  tag: 'Assessments',
  summary: 'Delete a draft',
  description:
    'Deletes a draft with its answers and evidence, as one that was started by mistake; its application can then be deleted too. What happened to it stays recorded. The approved assessment that it goes on from keeps its evidence and can be reopened again.',
  scope: 'write',
  params: z.strictObject({ assessmentId }),
  ifMatch: true,
  reply: { status: 204, description: 'It is deleted.' },
  refusals: ['assessment-not-found', 'not-a-draft'],
  async handle({ checkVersion, commit, now, params, parts, principal }) {
    const before = await draftToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    const { applicationId, evidence = [], questionnaire, revision } = before;
    const toForget = await evidenceToForget(before, parts.store);
    const deleted = await commit({
      write: (change) => parts.store.deleteAssessment(change),
      before,
      next: { ...before, version: before.version + 1, updatedAt: now },
      deletes: true,
      detail: {
        applicationId,
        questionnaire,
        revision,
        evidence: Object.fromEntries(
          evidence.map(({ id, name, digest, contentsKept }) => [
            id,
            { before: { name, digest, contentsKept } },
          ]),
        ),
      },
      reply: {},
      missing: assessmentNotFound,
    });
    // More than one transaction holds. Should this not come to its end, what is left is kept under ids that nothing names.
    if (!('refused' in deleted)) await parts.store.forgetEvidence(principal.departmentId, toForget);
    return deleted;
  },
});

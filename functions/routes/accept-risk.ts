import { z } from 'zod';
import { fallsShort } from '../../scoring/judge.ts';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { dayOf } from '../answers/day-of.ts';
import { refuseTooLarge } from '../answers/refuse-too-large.ts';
import { risksToChange } from '../answers/risks-to-change.ts';
import { scoredAssessment } from '../answers/scored-assessment.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound, refuse } from '../problem.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { criterionId } from '../schemas/criterion-id.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';
import { riskAcceptance } from '../schemas/risk-acceptance.ts';
import type { Assessment } from '../store/store.ts';

const exampleAcceptance = {
  reason: 'Sessions move to the shared store with the release of March.',
  owner: 'Head of Licensing Systems',
  expiresOn: '2027-03-31',
};

const acceptedExample: Assessment = {
  ...exampleAssessment,
  version: 3,
  acceptedRisks: { 'image-exists': { ...exampleAcceptance, acceptedAt: exampleAssessment.updatedAt } },
};

/** A claim that falls short is lived with until a day. */
export const acceptRisk = defineRoute({
  id: 'accept-risk',
  method: 'put',
  path: '/v1/assessments/{assessmentId}/accepted-risks/{criterionId}',
  tag: 'Assessments',
  summary: 'Accept a risk',
  description:
    'Records that the department lives with a claim that falls short: why, who answers for it, and until when. The raw score stays as it is; the result shows the residual score beside it, in which the claim counts as mended until the day is past. It replaces an earlier acceptance of the same claim. In a draft it needs the scope `write` or `review`, in a submitted assessment `review`; what was returned or approved keeps its risks.',
  scope: 'write',
  orScope: 'review',
  params: z.strictObject({ assessmentId, criterionId }),
  body: riskAcceptance,
  bodyExample: exampleAcceptance,
  ifMatch: true,
  idempotent: true,
  reply: {
    status: 200,
    description: 'The assessment as it is now.',
    schema: assessment,
    example: shownAssessment(acceptedExample),
    etag: true,
  },
  refusals: [
    'assessment-not-found',
    'risks-closed',
    'scope-missing',
    'criterion-not-found',
    'no-risk-to-accept',
    'assessment-too-large',
  ],
  async handle({ findQuestionnaire, body, checkVersion, commit, now, params, parts, principal }) {
    const before = await risksToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    if (body.expiresOn < dayOf(now)) return alreadyExpired;
    const { findings } = (await scoredAssessment(before, { now, findQuestionnaire, store: parts.store }))
      .result;
    const finding = findings.find((one) => one.criterionId === params.criterionId);
    if (!finding)
      return refuse(
        'criterion-not-found',
        'The questionnaire of this assessment has no such claim. Its result lists them under "findings".',
      );
    if (!fallsShort(finding))
      return refuse(
        'no-risk-to-accept',
        'This claim is not known to fall short: it holds, does not apply, or still waits for answers.',
      );
    const earlier = before.acceptedRisks?.[finding.criterionId];
    const accepted = { ...body, acceptedAt: now };
    const acceptedRisks = { ...before.acceptedRisks, [finding.criterionId]: accepted };
    const next = await changedAssessment(before, { acceptedRisks }, { now, findQuestionnaire });
    const change = { ...(earlier ? { before: earlier } : {}), after: accepted };
    const detail = { acceptedRisks: { [finding.criterionId]: change } };
    return (
      refuseTooLarge(next, detail) ??
      commit({
        write: (written) => parts.store.updateAssessment(written),
        before,
        next,
        detail,
        reply: { body: shownAssessment(next), etag: next.version },
        missing: assessmentNotFound,
      })
    );
  },
});

const alreadyExpired = refuse('invalid-request', 'The acceptance would have expired already.', {
  errors: [{ pointer: '/expiresOn', code: 'in-the-past', detail: 'Send today or a later day.' }],
});

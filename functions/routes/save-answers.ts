import { z } from 'zod';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { draftToChange } from '../answers/draft-to-change.ts';
import { answersDifference, mergeAnswers } from '../answers/merge-answers.ts';
import { refuseAnswers } from '../answers/read-given-answers.ts';
import { refuseTooLarge } from '../answers/refuse-too-large.ts';
import { questionnaireOf } from '../answers/scored-assessment.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { answersPatch } from '../schemas/answers-patch.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';

/** Answers, notes and overrides merged into a draft. */
export const saveAnswers = defineRoute({
  id: 'save-answers',
  method: 'patch',
  path: '/v1/assessments/{assessmentId}/answers',
  tag: 'Assessments',
  summary: 'Save answers',
  description:
    'Merges answers, notes and overrides into a draft; what the request does not name stays as it is. An override is the reason why an answer stands although evidence shows another one. Either everything is saved or nothing. A request that changes nothing makes no new version.',
  scope: 'write',
  params: z.strictObject({ assessmentId }),
  body: answersPatch,
  bodyExample: {
    answers: { 'service-count': 4, 'session-state': null },
    notes: { 'service-count': 'Counted again in November.' },
    remove: ['container-status'],
  },
  ifMatch: true,
  idempotent: true,
  reply: {
    status: 200,
    description: 'The assessment as it is now.',
    schema: assessment,
    example: shownAssessment(exampleAssessment),
    etag: true,
  },
  refusals: ['assessment-not-found', 'not-a-draft', 'assessment-too-large'],
  async handle({ body, checkVersion, commit, findQuestionnaire, now, params, parts, principal }) {
    const before = await draftToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    const { questionnaire } = await questionnaireOf(before, findQuestionnaire);
    const read = mergeAnswers(questionnaire, before, body);
    if (!read.ok) return refuseAnswers(read.issues);
    const next = await changedAssessment(before, read.merged, { now, findQuestionnaire });
    const detail = answersDifference(before, next);
    const unchanged = Object.keys({ ...detail.answers, ...detail.notes, ...detail.overrides }).length === 0;
    if (unchanged) return { body: shownAssessment(before), etag: before.version };
    return (
      refuseTooLarge(next, detail) ??
      commit({
        write: (change) => parts.store.updateAssessment(change),
        before,
        next,
        detail: { ...detail },
        reply: { body: shownAssessment(next), etag: next.version },
        missing: assessmentNotFound,
      })
    );
  },
});

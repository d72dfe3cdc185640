import { z } from 'zod';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { draftToChange } from '../answers/draft-to-change.ts';
import { answersDifference } from '../answers/merge-answers.ts';
import { movedAssessment } from '../answers/moved-assessment.ts';
import { refuseTooLarge } from '../answers/refuse-too-large.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';
import { moveTarget } from '../schemas/move-target.ts';

/** A draft goes on with a newer version of its questionnaire. */
export const moveAssessment = defineRoute({
  id: 'move-assessment',
  method: 'post',
  path: '/v1/assessments/{assessmentId}/move',
  tag: 'Assessments',
  summary: 'Move a draft to a newer questionnaire version',
  description:
    'The draft goes on with the newer version, with every answer, note and override that the version has a place for, and with its evidence. Look at the preview first: what was answered to retired questions stays behind, in the events only.',
  scope: 'write',
  params: z.strictObject({ assessmentId }),
  body: moveTarget,
  bodyExample: { version: '1.1' },
  ifMatch: true,
  idempotent: true,
  reply: {
    status: 200,
    description: 'The assessment on its new version.',
    schema: assessment,
    example: shownAssessment({
      ...exampleAssessment,
      questionnaire: { id: 'application-readiness', version: '1.1' },
      version: 3,
    }),
    etag: true,
  },
  refusals: ['assessment-not-found', 'not-a-draft', 'not-a-newer-version', 'assessment-too-large'],
  async handle({ findQuestionnaire, body, checkVersion, commit, now, params, parts, principal }) {
    const before = await draftToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    const moved = await movedAssessment(before, { now, findQuestionnaire, store: parts.store }, body.version);
    if ('refused' in moved) return moved;
    const { answers, notes, overrides } = moved.move;
    const questionnaire = { id: moved.to.id, version: moved.to.version };
    const next = await changedAssessment(
      before,
      { questionnaire, answers, notes, ...(before.overrides ? { overrides } : {}) },
      { now, findQuestionnaire },
    );
    const detail = { questionnaire, ...answersDifference(before, next) };
    return (
      refuseTooLarge(next, detail) ??
      commit({
        write: (change) => parts.store.updateAssessment(change),
        before,
        next,
        detail,
        reply: { body: shownAssessment(next), etag: next.version },
        missing: assessmentNotFound,
      })
    );
  },
});

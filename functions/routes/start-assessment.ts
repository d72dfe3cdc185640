import { z } from 'zod';
import { answersDifference } from '../answers/merge-answers.ts';
import { readGivenAnswers } from '../answers/read-given-answers.ts';
import { refuseTooLarge } from '../answers/refuse-too-large.ts';
import { withOutcome } from '../answers/with-outcome.ts';
import { defineRoute } from '../define-route.ts';
import { applicationNotFound } from '../problem.ts';
import { applicationId } from '../schemas/application-id.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';
import { newAssessment } from '../schemas/new-assessment.ts';

/** A new draft for an application. */
export const startAssessment = defineRoute({
  id: 'start-assessment',
  method: 'post',
  path: '/v1/applications/{applicationId}/assessments',
  tag: 'Assessments',
  summary: 'Start an assessment',
  description:
    'Starts a draft on the newest version of the questionnaire, or on the one that is named; it stays on that version. Answers known so far may come with it.',
  scope: 'write',
  params: z.strictObject({ applicationId }),
  body: newAssessment,
  bodyOptional: true,
  bodyExample: { questionnaire: { id: 'application-readiness' }, answers: { 'service-count': 3 } },
  idempotent: true,
  reply: {
    status: 201,
    description: 'The draft.',
    schema: assessment,
    example: shownAssessment(exampleAssessment),
    etag: true,
    headers: { Location: 'Path of the assessment.' },
  },
  refusals: ['application-not-found', 'assessment-too-large'],
  async handle({ body, findQuestionnaire, commit, now, params, parts, principal }) {
    const given = await readGivenAnswers(body, findQuestionnaire);
    if ('refused' in given) return given;
    const { id, version } = given.questionnaire;
    const started = {
      id: parts.newId(),
      departmentId: principal.departmentId,
      applicationId: params.applicationId,
      revision: 1,
      status: 'draft' as const,
      questionnaire: { id, version },
      answers: given.answers,
      notes: {},
      version: 1,
      createdAt: now,
      updatedAt: now,
      submittedAt: null,
    };
    const next = await withOutcome(started, findQuestionnaire);
    const { answers } = answersDifference({ answers: {}, notes: {} }, next);
    const { applicationId, status, questionnaire } = next;
    const detail = { applicationId, status, questionnaire, answers };
    return (
      refuseTooLarge(next, detail) ??
      commit({
        write: (change) => parts.store.startAssessment(change),
        next,
        detail,
        reply: {
          body: shownAssessment(next),
          etag: next.version,
          headers: { Location: `/v1/assessments/${next.id}` },
        },
        missing: applicationNotFound,
      })
    );
  },
});

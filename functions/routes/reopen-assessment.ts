import { z } from 'zod';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { withOutcome } from '../answers/with-outcome.ts';
import { defineRoute, type RouteRequest } from '../define-route.ts';
import { assessmentNotFound, refuse } from '../problem.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { exampleReopened } from '../schemas/example-assessment.ts';
import { reopening } from '../schemas/reopening.ts';
import type { Assessment } from '../store/store.ts';

/** What was returned becomes a draft again; what was approved goes on as a new revision. */
export const reopenAssessment = defineRoute({
  id: 'reopen-assessment',
  method: 'post',
  path: '/v1/assessments/{assessmentId}/reopening',
  tag: 'Assessments',
  summary: 'Reopen an assessment',
  description:
    'A returned assessment becomes a draft again. An approved one stays as it is, and a new assessment of the application begins with all that it holds, as the next revision: `Location` and `id` tell which. It is reopened once; the revision that came of it is the one to reopen next.',
  scope: 'write',
  params: z.strictObject({ assessmentId }),
  body: reopening,
  bodyOptional: true,
  bodyExample: {},
  ifMatch: true,
  idempotent: true,
  reply: {
    status: 200,
    description: 'The draft.',
    schema: assessment,
    example: shownAssessment(exampleReopened),
    etag: true,
    headers: { Location: 'Path of the draft.' },
  },
  refusals: ['assessment-not-found', 'not-reviewed', 'already-reopened'],
  async handle(request) {
    const { checkVersion, params, parts, principal } = request;
    const before = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    if (!before) return assessmentNotFound;
    const stale = checkVersion(before);
    if (stale) return stale;
    if (before.status === 'returned') return draftAgain(before, request);
    if (before.status === 'approved') return nextRevision(before, request);
    return refuse(
      'not-reviewed',
      before.status === 'draft'
        ? 'This assessment is a draft and can be changed as it is.'
        : 'This assessment waits for its review. Ask a reviewer to return it.',
    );
  },
});

type Asked = Pick<
  RouteRequest<'write', unknown, unknown, unknown>,
  'commit' | 'findQuestionnaire' | 'now' | 'parts'
>;

const replyOf = (draft: Assessment) => ({
  body: shownAssessment(draft),
  etag: draft.version,
  headers: { Location: `/v1/assessments/${draft.id}` },
});

async function draftAgain(before: Assessment, { commit, findQuestionnaire, now, parts }: Asked) {
  const next = await changedAssessment(
    before,
    { status: 'draft', submittedAt: null, submittedBy: null },
    { now, findQuestionnaire },
  );
  return commit({
    write: (change) => parts.store.updateAssessment(change),
    before,
    next,
    detail: { status: next.status },
    reply: replyOf(next),
    missing: assessmentNotFound,
  });
}

async function nextRevision(approved: Assessment, { commit, findQuestionnaire, now, parts }: Asked) {
  const { departmentId, id: reopenedFrom } = approved;
  const { reviews: _, submittedBy: __, ...kept } = approved;
  const draft: Assessment = {
    ...kept,
    id: parts.newId(),
    revision: approved.revision + 1,
    status: 'draft',
    version: 1,
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
    reopenedFrom,
  };
  const next = await withOutcome(draft, findQuestionnaire);
  const { applicationId, questionnaire, revision, status } = next;
  // What is approved never changes, so that it needs no check here; that it is reopened once, the store ensures.
  const outcome = await commit({
    write: (change) => parts.store.startAssessment(change),
    next,
    detail: { applicationId, status, questionnaire, revision, reopenedFrom },
    reply: replyOf(next),
    missing: assessmentNotFound,
    conflict: alreadyReopened(undefined),
  });
  if (!('refused' in outcome) || outcome.refused !== 'already-reopened') return outcome;
  return alreadyReopened(await parts.store.findNextRevision(departmentId, reopenedFrom));
}

const alreadyReopened = (id: string | undefined) =>
  refuse(
    'already-reopened',
    id === undefined
      ? 'This assessment was reopened, and what came of it was deleted at this moment. Reopen it again.'
      : `This assessment goes on as ${id}. Change that one, or reopen it once it is approved.`,
  );

import { z } from 'zod';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { draftToChange } from '../answers/draft-to-change.ts';
import { evidenceToForget } from '../answers/evidence-to-forget.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound, evidenceNotFound } from '../problem.ts';
import { assessment, shownAssessment } from '../schemas/assessment.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { evidenceId } from '../schemas/evidence-id.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';

/** Evidence is no longer attached, and what was kept of it is gone. */
export const removeEvidence = defineRoute({
  id: 'remove-evidence',
  method: 'delete',
  path: '/v1/assessments/{assessmentId}/evidence/{evidenceId}',
  tag: 'Evidence',
  summary: 'Remove evidence',
  description:
    'Takes a file off a draft, with its findings and its contents where they were kept. Answers stay; the events keep its name and digest. What the approved assessment that the draft goes on from needs is kept for that one.',
  scope: 'write',
  params: z.strictObject({ assessmentId, evidenceId }),
  ifMatch: true,
  reply: {
    status: 200,
    description: 'The assessment as it is now.',
    schema: assessment,
    example: shownAssessment({ ...exampleAssessment, version: 4 }),
    etag: true,
  },
  refusals: ['assessment-not-found', 'evidence-not-found', 'not-a-draft'],
  async handle({ checkVersion, commit, findQuestionnaire, now, params, parts, principal }) {
    const before = await draftToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    const attached = before.evidence ?? [];
    const removed = attached.find(({ id }) => id === params.evidenceId);
    if (!removed) return evidenceNotFound;
    const { name, digest, contentsKept } = removed;
    const evidence = attached.filter((one) => one !== removed);
    const next = await changedAssessment(before, { evidence }, { now, findQuestionnaire });
    const [toForget] = await evidenceToForget({ ...before, evidence: [removed] }, parts.store);
    return commit({
      write: (change) =>
        toForget ? parts.store.removeEvidence(change, toForget) : parts.store.updateAssessment(change),
      before,
      next,
      detail: { evidence: { [removed.id]: { before: { name, digest, contentsKept } } } },
      reply: { body: shownAssessment(next), etag: next.version },
      missing: assessmentNotFound,
    });
  },
});

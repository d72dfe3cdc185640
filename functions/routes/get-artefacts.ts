import { z } from 'zod';
import { starterArchive } from '../../templates/starter-archive.ts';
import { scoredAssessment } from '../answers/scored-assessment.ts';
import { zipArchive } from '../artefacts/zip-archive.ts';
import { defineRoute } from '../define-route.ts';
import { digestOf } from '../digest.ts';
import { assessmentNotFound } from '../problem.ts';
import { contentDisposition } from '../report/content-disposition.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { RELEASE } from '../version.ts';

/** The starter files for the application of an assessment. */
export const getArtefacts = defineRoute({
  id: 'get-artefacts',
  method: 'get',
  path: '/v1/assessments/{assessmentId}/artefacts.zip',
  tag: 'Assessments',
  summary: 'Get the starter files for an application',
  description:
    'First drafts for the move into containers, made from the answers: the Containerfile, the manifests for OpenShift and the pipeline for the advised tool, with a `README.md` of what to fill in. Where the recommended path does not lead into containers, the README stands alone and says why. The ETag is the digest of everything that the files are made from, the release of the service included.',
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  reply: {
    status: 200,
    description: 'The files as a ZIP archive.',
    mediaType: 'application/zip',
    etag: true,
    headers: { 'Content-Disposition': 'A name for the file, after the application.' },
  },
  refusals: ['assessment-not-found'],
  async handle({ findQuestionnaire, now, params, parts: { store }, principal: { departmentId } }) {
    const stored = await store.getAssessment(departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    const application = await store.getApplication(departmentId, stored.applicationId);
    // An application with assessments cannot be deleted, so its absence means that both went at this moment.
    if (!application) return assessmentNotFound;
    const { answers, result } = await scoredAssessment(stored, {
      now,
      findQuestionnaire,
      store,
    });
    const input = { applicationName: application.name, answers, result };
    return {
      bytes: async () => zipArchive(starterArchive(input)),
      etag: await digestOf({ ...input, release: RELEASE }),
      headers: { 'Content-Disposition': contentDisposition(application.name, 'starter-files') },
    };
  },
});

import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound, evidenceNotFound, refuse } from '../problem.ts';
import { fileDisposition } from '../report/content-disposition.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { evidenceId } from '../schemas/evidence-id.ts';
import { EvidenceMissing } from '../store/evidence-missing.ts';

/** The contents of an attached file, where they are kept. */
export const getEvidenceFile = defineRoute({
  id: 'get-evidence-file',
  method: 'get',
  path: '/v1/assessments/{assessmentId}/evidence/{evidenceId}/file',
  tag: 'Evidence',
  summary: 'Get the contents of evidence',
  description:
    'The bytes of an attached file as they were sent, where `keepContents` was asked for. They come as a download and never as a page. Their ETag is their digest.',
  scope: 'read',
  params: z.strictObject({ assessmentId, evidenceId }),
  reply: {
    status: 200,
    description: 'The file.',
    mediaType: 'application/octet-stream',
    etag: true,
    headers: { 'Content-Disposition': 'The name of the file, to save it under.' },
  },
  refusals: ['assessment-not-found', 'evidence-not-found', 'evidence-not-kept', 'scope-missing'],
  async handle({ params, parts: { store }, principal: { departmentId, sight } }) {
    const stored = await store.getAssessment(departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    const attached = stored.evidence?.find(({ id }) => id === params.evidenceId);
    if (!attached) return evidenceNotFound;
    if (!attached.contentsKept) return notKept;
    if (sight !== 'everything') return departmentAlone;
    return {
      bytes: async () => {
        const contents = await store.getContents(departmentId, attached.id);
        if (!contents) throw new EvidenceMissing(`The contents of the evidence ${attached.id} are missing.`);
        return contents;
      },
      etag: attached.digest,
      headers: { 'Content-Disposition': fileDisposition(attached.name) },
    };
  },
});

const departmentAlone = refuse(
  'scope-missing',
  'Only the department itself sees the contents of its evidence. What they say stands in the list of evidence.',
);

const notKept = refuse(
  'evidence-not-kept',
  'Only what this file says is kept. Its digest tells whether a file that you have is the same.',
);

import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { contentDisposition } from '../report/content-disposition.ts';
import { reportOf } from '../report/report-of.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { reportEdition } from '../schemas/report-edition.ts';

/** The report of an assessment. */
export const getReport = defineRoute({
  id: 'get-report',
  method: 'get',
  path: '/v1/assessments/{assessmentId}/report.pdf',
  tag: 'Assessments',
  summary: 'Get the report of an assessment',
  description:
    'The readiness report as PDF, dated when the answers were last changed. Its ETag is the digest of everything that the report is made from, the edition and the release of the service included.',
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  query: z.object({ edition: reportEdition }),
  reply: {
    status: 200,
    description: 'The report.',
    mediaType: 'application/pdf',
    etag: true,
    headers: { 'Content-Disposition': 'A name for the file, after the application.' },
  },
  refusals: ['assessment-not-found'],
  async handle({
    findQuestionnaire,
    now,
    params,
    parts: { renderReport, store },
    principal: { departmentId },
    query: { edition },
  }) {
    const stored = await store.getAssessment(departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    const input = await reportOf(stored, edition, { now, findQuestionnaire, store });
    if (!input) return assessmentNotFound;
    return {
      bytes: () => renderReport(input, edition),
      etag: input.digest,
      headers: { 'Content-Disposition': contentDisposition(input.application.name, edition) },
    };
  },
});

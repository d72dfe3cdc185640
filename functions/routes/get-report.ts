import { z } from 'zod';
import { scoredAssessment } from '../answers/scored-assessment.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { contentDisposition } from '../report/content-disposition.ts';
import { reportInput } from '../report/report-input.ts';
import { reportedAssessment } from '../report/reported-assessment.ts';
import { reportedEvidence } from '../report/reported-evidence.ts';
import { reportedSuggestion } from '../report/reported-suggestion.ts';
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
    const [application, department] = await Promise.all([
      store.getApplication(departmentId, stored.applicationId),
      store.getDepartment(departmentId),
    ]);
    // An application with assessments cannot be deleted, so its absence means that both went at this moment.
    if (!application) return assessmentNotFound;
    const { name, description, owner } = application;
    const { compared, evidence, ...scored } = await scoredAssessment(stored, {
      now,
      findQuestionnaire,
      store,
    });
    const input = await reportInput(
      {
        ...scored,
        evidence: evidence.map(reportedEvidence),
        suggestions: compared.map(reportedSuggestion),
        notes: stored.notes,
        application: {
          name,
          ...(description === '' ? {} : { description }),
          ...(owner === '' ? {} : { owner }),
          ...(department ? { department: department.name } : {}),
        },
        assessment: reportedAssessment(stored),
        date: stored.updatedAt,
      },
      edition,
    );
    return {
      bytes: () => renderReport(input, edition),
      etag: input.digest,
      headers: { 'Content-Disposition': contentDisposition(name, edition) },
    };
  },
});

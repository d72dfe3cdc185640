import { z } from 'zod';
import { attachedEvidence, evidenced } from '../answers/attached-evidence.ts';
import { questionnaireOf } from '../answers/scored-assessment.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { shownContradictions } from '../schemas/contradiction.ts';
import { shownFinding } from '../schemas/evidence-finding.ts';
import { evidenceOfAssessment } from '../schemas/evidence-of-assessment.ts';
import { exampleEvidence } from '../schemas/example-evidence.ts';
import { limitsOfEvidence } from '../schemas/limits-of-evidence.ts';
import { shownSuggestions } from '../schemas/suggestion.ts';

/** What attached files say, beside the answers. */
export const listEvidence = defineRoute({
  id: 'list-evidence',
  method: 'get',
  path: '/v1/assessments/{assessmentId}/evidence',
  tag: 'Evidence',
  summary: 'List the evidence of an assessment',
  description: `What is attached and what became of each file, every finding with its line, and the suggested answers beside the person’s. \`contradictions\` lists where they differ, and where files differ among themselves. The list comes in one piece: an assessment has ${limitsOfEvidence.assessment}. Its ETag is that of the assessment. The example is shortened to two findings.`,
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  reply: {
    status: 200,
    description: 'The evidence.',
    schema: evidenceOfAssessment,
    example: exampleEvidence.attached,
    etag: true,
  },
  refusals: ['assessment-not-found'],
  async handle({ findQuestionnaire, params, parts, principal }) {
    const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    const { questionnaire } = await questionnaireOf(stored, findQuestionnaire);
    const evidence = await attachedEvidence(stored, parts.store);
    const { findings, compared, contradictions } = evidenced(questionnaire, stored, evidence);
    return {
      body: {
        evidence: evidence.map(({ attached, reading }) => ({ ...attached, files: reading.files })),
        findings: evidence.flatMap(({ attached: { id }, reading }) =>
          reading.findings.map((finding) => ({ evidenceId: id, ...shownFinding(finding) })),
        ),
        suggestions: shownSuggestions(compared, findings),
        contradictions: shownContradictions(contradictions),
      },
      etag: stored.version,
    };
  },
});

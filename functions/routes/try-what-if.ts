import { z } from 'zod';
import { differenceOf } from '../../scoring/difference.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { evidenced } from '../answers/attached-evidence.ts';
import { mergeAnswers } from '../answers/merge-answers.ts';
import { refuseAnswers } from '../answers/read-given-answers.ts';
import { acceptedRisksAt, scoredAssessment } from '../answers/scored-assessment.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound } from '../problem.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { changedAnswers } from '../schemas/changed-answers.ts';
import { shownContradictions } from '../schemas/contradiction.ts';
import { exampleResult } from '../schemas/example-result.ts';
import { whatIf } from '../schemas/what-if.ts';

/** What changed answers would mean; nothing is stored. */
export const tryWhatIf = defineRoute({
  id: 'try-what-if',
  method: 'post',
  path: '/v1/assessments/{assessmentId}/what-if',
  tag: 'Assessments',
  summary: 'Try what changed answers would mean',
  description:
    'Takes the stored answers with the changes of the request, and tells their result, as `get-result` would, and what in it differs: score, band, path, blockers and claims. Nothing is stored, and it works for submitted assessments too. The example is shortened to two findings.',
  scope: 'read',
  params: z.strictObject({ assessmentId }),
  body: changedAnswers,
  bodyExample: { answers: { 'session-state': 'external-store' }, remove: ['service-count'] },
  reply: {
    status: 200,
    description: 'The result of the changed answers.',
    schema: whatIf,
    example: {
      difference: differenceOf(exampleResult, exampleResult),
      result: { ...exampleResult, contradictions: [] },
    },
  },
  refusals: ['assessment-not-found'],
  async handle({ findQuestionnaire, body, now, params, parts, principal }) {
    const stored = await parts.store.getAssessment(principal.departmentId, params.assessmentId);
    if (!stored) return assessmentNotFound;
    const {
      questionnaire,
      policy,
      answers,
      evidence,
      result: before,
    } = await scoredAssessment(stored, { now, findQuestionnaire, store: parts.store });
    const read = mergeAnswers(questionnaire, { answers, notes: {} }, body);
    if (!read.ok) return refuseAnswers(read.issues);
    const accepted = acceptedRisksAt(stored, now);
    const changed = { ...stored, answers: read.merged.answers };
    const { bases, contradictions } = evidenced(questionnaire, changed, evidence);
    const result = scoreAnswers(questionnaire, changed.answers, policy, accepted, bases);
    return {
      body: {
        difference: differenceOf(before, result),
        result: { ...result, contradictions: shownContradictions(contradictions) },
      },
    };
  },
});

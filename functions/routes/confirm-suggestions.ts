import { z } from 'zod';
import { currentId, questionsOf, unknownQuestion } from '../../questionnaire/answers.ts';
import type { ComparedSuggestion } from '../../questionnaire/evidence/compare.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { attachedEvidence, evidenced } from '../answers/attached-evidence.ts';
import { changedAssessment } from '../answers/changed-assessment.ts';
import { draftToChange } from '../answers/draft-to-change.ts';
import { answersDifference, mergeAnswers } from '../answers/merge-answers.ts';
import { refuseTooLarge } from '../answers/refuse-too-large.ts';
import { questionnaireOf } from '../answers/scored-assessment.ts';
import { suggestionsToTake } from '../answers/suggestions-to-take.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound, refuse } from '../problem.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { confirmation } from '../schemas/confirmation.ts';
import { suggestionsToConfirm } from '../schemas/suggestions-to-confirm.ts';

/** Suggested answers become answers. */
export const confirmSuggestions = defineRoute({
  id: 'confirm-suggestions',
  method: 'post',
  path: '/v1/assessments/{assessmentId}/evidence/confirmations',
  tag: 'Evidence',
  summary: 'Confirm suggested answers',
  description:
    'Writes answers that attached files suggest into a draft, in one change whose event names the file and line of each: for the questions that are named, whatever was answered before, or with `all` for every question that is unanswered or answered with `null`, where files agree and are sure enough. What is not taken is told with the reason; nothing taken makes no new version. An override of a question whose suggestion is taken goes.',
  scope: 'write',
  params: z.strictObject({ assessmentId }),
  body: suggestionsToConfirm,
  bodyExample: { all: true, sureness: 'stated' },
  ifMatch: true,
  idempotent: true,
  reply: {
    status: 200,
    description: 'What was written, and what was not.',
    schema: confirmation,
    example: {
      confirmed: [
        {
          questionId: 'default-bridge-keeps-containers-apart',
          answer: 'as-recommended',
          sureness: 'stated',
          file: 'daemon.json',
          line: 2,
        },
      ],
      notConfirmed: [
        {
          questionId: 'user-namespaces-are-used',
          reason: 'less-sure',
          detail:
            'The files are less sure than was asked for. Look at them, and name the question to take it.',
        },
      ],
    },
    etag: true,
  },
  refusals: ['assessment-not-found', 'not-a-draft', 'assessment-too-large'],
  async handle({ body, checkVersion, commit, findQuestionnaire, now, params, parts, principal }) {
    const before = await draftToChange({ checkVersion, params, parts, principal });
    if ('refused' in before) return before;
    const { questionnaire } = await questionnaireOf(before, findQuestionnaire);
    const unknown = unknownQuestions(questionnaire, body.questions ?? []);
    if (unknown) return unknown;
    const { compared } = evidenced(questionnaire, before, await attachedEvidence(before, parts.store));
    const { taken, left } = suggestionsToTake(
      compared,
      body.questions
        ? { questions: body.questions.map((id) => currentId(questionnaire, id)) }
        : { all: true, least: body.sureness ?? 'implied-by-default' },
    );
    const confirmed = taken.map(({ question, answer, sureness, ...rest }) => ({
      questionId: question,
      answer,
      sureness,
      ...placeOf(rest),
    }));
    const notConfirmed = left.map(({ question, ...why }) => ({ questionId: question, ...why }));
    const reply = { confirmed, notConfirmed };
    if (taken.length === 0) return { body: reply, etag: before.version };
    const read = mergeAnswers(questionnaire, before, {
      answers: Object.fromEntries(taken.map(({ question, answer }) => [question, answer])),
      overrides: Object.fromEntries(taken.map(({ question }) => [question, null])),
    });
    if (!read.ok)
      throw new Error(`Suggested answers do not fit ${questionnaire.id} ${questionnaire.version}.`);
    const next = await changedAssessment(before, read.merged, { now, findQuestionnaire });
    const places = confirmed.map(({ questionId, file, line }) => [questionId, { file, line }] as const);
    const detail = { ...answersDifference(before, next), confirmed: Object.fromEntries(places) };
    return (
      refuseTooLarge(next, detail) ??
      commit({
        write: (change) => parts.store.updateAssessment(change),
        before,
        next,
        detail,
        reply: { body: reply, etag: next.version },
        missing: assessmentNotFound,
      })
    );
  },
});

/** The first place that shows it: a suggestion always has one. */
function placeOf({ findings: [first] }: Pick<ComparedSuggestion, 'findings'>) {
  if (!first) throw new Error('A suggestion rests on no finding.');
  return { file: first.file, line: first.line };
}

function unknownQuestions(questionnaire: Questionnaire, ids: readonly string[]) {
  const questions = questionsOf(questionnaire);
  const errors = ids.flatMap((id, index) =>
    questions.has(currentId(questionnaire, id))
      ? []
      : [unknownQuestion(questionnaire, id, `/questions/${index}`)],
  );
  return errors.length > 0
    ? refuse('invalid-request', 'Correct what "errors" lists, then send the request again.', { errors })
    : undefined;
}

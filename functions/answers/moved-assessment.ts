import { questionsOf } from '../../questionnaire/answers.ts';
import { compareVersions } from '../../questionnaire/edition.ts';
import { type Move, moveAnswers } from '../../questionnaire/move.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { standingsOf } from '../../questionnaire/relevance.ts';
import { type Difference, differenceOf } from '../../scoring/difference.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { type Refusal, refuse } from '../problem.ts';
import type { Assessment } from '../store/store.ts';
import { type Sources, scoredAssessment } from './scored-assessment.ts';

const versionOf = ({ id, version }: Questionnaire) => ({ id, version });

/** An assessment on a newer version of its questionnaire (`version`, or the newest): what is stored then, and what that changes. */
export async function movedAssessment(assessment: Assessment, sources: Sources, version?: string) {
  const { questionnaire: from, result: before } = await scoredAssessment(assessment, sources);
  const found = await sources.findQuestionnaire(from.id, version);
  const to = found?.questionnaire;
  if (!to || compareVersions(to.version, from.version) <= 0) return notNewer(from, version);
  const move = moveAnswers(from, to, assessment);
  const after = scoreAnswers(to, move.answers, found.policy);
  return { to, move, shown: shownMove(from, to, move, differenceOf(before, after)) };
}

function shownMove(from: Questionnaire, to: Questionnaire, move: Move, difference: Difference) {
  const standings = standingsOf(to, move.answers);
  const named = (questionnaire: Questionnaire) => (questionId: string) => ({
    questionId,
    text: questionsOf(questionnaire).get(questionId)?.text ?? questionId,
  });
  return {
    from: versionOf(from),
    to: versionOf(to),
    added: move.added.map((id) => ({ ...named(to)(id), asked: standings.get(id)?.state !== 'irrelevant' })),
    retired: move.retired.map(named(from)),
    renamed: move.renamed,
    reopened: move.reopened.map(named(to)),
    difference,
  };
}

function notNewer(
  { id, version: own }: Questionnaire,
  wanted: string | undefined,
): Refusal<'not-a-newer-version'> {
  return refuse(
    'not-a-newer-version',
    wanted === undefined
      ? `The assessment is on ${own}, the newest version of ${id}.`
      : `The assessment is on ${id} ${own}, and no such version comes after it. GET /v1/questionnaires lists them all.`,
  );
}

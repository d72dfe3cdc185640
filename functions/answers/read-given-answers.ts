import { type Answers, readAnswers } from '../../questionnaire/answers.ts';
import { type ProblemIssue, type Refusal, refuse } from '../problem.ts';
import type { FoundQuestionnaire, QuestionnaireFinder } from './questionnaire-finder.ts';

/** What a request says of the questionnaire that it means and of its answers; both may be missing. */
export interface GivenAnswers {
  readonly questionnaire?: { readonly id: string; readonly version?: string | undefined } | undefined;
  readonly answers?: Answers | undefined;
}

/** The questionnaire that a request means (the newest `application-readiness` by default) with its policy, and its answers, read. */
export async function readGivenAnswers(
  { questionnaire: choice = { id: 'application-readiness' }, answers = {} }: GivenAnswers,
  find: QuestionnaireFinder,
): Promise<(FoundQuestionnaire & { readonly answers: Answers }) | Refusal<'invalid-request'>> {
  const found = await find(choice.id, choice.version);
  if (!found)
    return refuse('invalid-request', 'Name a questionnaire and a version that exist, or none.', {
      errors: [await unknownQuestionnaire(choice, find)],
    });
  const read = readAnswers(found.questionnaire, answers);
  return read.ok ? { ...found, answers: read.answers } : refuseAnswers(issuesInAnswers(read.issues));
}

/** The issues of answers with pointers into a body that holds them under `answers`. */
export const issuesInAnswers = (issues: readonly ProblemIssue[]): ProblemIssue[] =>
  issues.map((issue) => ({ ...issue, pointer: `/answers${issue.pointer}` }));

async function unknownQuestionnaire(
  { id }: { readonly id: string },
  find: QuestionnaireFinder,
): Promise<ProblemIssue> {
  const known = (await find(id)) !== undefined;
  return {
    pointer: known ? '/questionnaire/version' : '/questionnaire/id',
    code: 'unknown-questionnaire',
    detail: `There is no such ${known ? 'version of this questionnaire' : 'questionnaire'}. GET /v1/questionnaires lists them all.`,
  };
}

/** The refusal of answers that do not fit their questionnaire, with every issue. */
export function refuseAnswers(errors: readonly ProblemIssue[]): Refusal<'invalid-request'> {
  const detail =
    errors.length === 1
      ? 'One thing is wrong with the answers.'
      : `${errors.length} things are wrong with the answers.`;
  return refuse('invalid-request', detail, { errors });
}

import type { AnswersPatch } from '../../functions/answers/merge-answers.ts';
import type { TestApp } from './app.ts';

/** Answers with claims that fall short, and claims that hold. */
export const someAnswers = {
  'container-status': 'not-containerised',
  'session-state': 'in-process-memory',
  'service-count': 3,
  'run-as': 'any-user',
  'local-files': 'none',
} as const;

/** Submits an assessment of a new application of a department by an API key of it, and tells its id and pages. */
export async function submittedIn(
  app: TestApp,
  departmentId: string,
  name: string,
  answers: AnswersPatch['answers'] = someAnswers,
): Promise<{ readonly id: string; readonly base: string }> {
  const apiKey = await app.keyFor(departmentId, 'write');
  const made = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await app.call('POST', path, { body, headers, apiKey });
    if (!answer.ok) throw new Error(`${path} answered ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const application = await made('/v1/applications', { name });
  const { id } = await made(`/v1/applications/${application.id}/assessments`, { answers });
  await made(`/v1/assessments/${id}/submission`, {}, { 'If-Match': '"1"' });
  return { id, base: `/departments/${departmentId}/assessments/${id}` };
}

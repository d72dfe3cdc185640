import type { AnswersPatch } from '../../functions/answers/merge-answers.ts';
import type { Assessment } from '../../functions/store/store.ts';
import type { Finding } from '../../questionnaire/evidence/finding.ts';
import { createTestApp, type TestApp } from './app.ts';
import { attachedFile, change, later } from './changes.ts';
import { visitor } from './visitor.ts';

/** An app with one draft of one application, and people who open it. */
export async function draftInBrowser(patch: AnswersPatch = {}, app: TestApp = createTestApp()) {
  const made = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await app.call(path.endsWith('/answers') ? 'PATCH' : 'POST', path, { body, headers });
    return (await answer.json()) as { id: string };
  };
  const application = await made('/v1/applications', {
    name: 'Permit Counter 許可證',
    description: '',
    owner: '',
  });
  const { id } = await made(`/v1/applications/${application.id}/assessments`, {});
  if (Object.keys(patch).length > 0)
    await made(`/v1/assessments/${id}/answers`, patch, { 'If-Match': '"1"' });
  const base = `/departments/${app.departmentId}/assessments/${id}`;
  return {
    app,
    id,
    base,
    application,
    assessor: await visitor(app),
    /** What is stored. */
    async stored() {
      const found = await app.store.getAssessment(app.departmentId, id);
      if (!found) throw new Error('The draft is gone.');
      return found;
    },
  };
}

/** Attaches a file that says this to an assessment, past the API. */
export async function attachTo(
  { store }: TestApp,
  before: Assessment,
  findings: readonly Finding[],
): Promise<void> {
  const file = attachedFile({ name: 'deploy/Dockerfile', findings: findings.length });
  const files = [
    { file: file.name, reader: null, state: 'read' as const, findings: findings.length, notices: [] },
  ];
  await store.keepEvidence(before.departmentId, file.id, { reading: { files, findings } });
  await store.updateAssessment(change(later(before, { evidence: [file] }), undefined, { detail: {} }));
}

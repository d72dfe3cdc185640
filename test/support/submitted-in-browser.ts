import type { AnswersPatch } from '../../functions/answers/merge-answers.ts';
import { type Language, languageTag } from '../../questionnaire/language.ts';
import type { TestApp } from './app.ts';
import { draftInBrowser } from './draft-in-browser.ts';
import { visitor } from './visitor.ts';

/** An app with one assessment that Chan submitted, with a claim known to fall short, and the people who may decide on it. */
export async function submittedInBrowser(
  patch: AnswersPatch = { answers: { 'container-status': 'not-containerised' } },
) {
  const draft = await draftInBrowser(patch);
  const { app, assessor, base, stored } = draft;
  const { version } = await stored();
  await assessor.post(`${base}/submission`, { version: String(version) });
  const reviewer = { personId: 'lee', roles: ['reviewer'] } as const;
  /** The same app for browsers that ask for pages in a language. */
  const appIn = (language: Language): TestApp => ({
    ...app,
    request: (path, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set('Accept-Language', languageTag[language]);
      return app.request(path, { ...init, headers });
    },
  });
  return {
    ...draft,
    reviewer: await visitor(app, reviewer),
    reviewerIn: (language: Language) => visitor(appIn(language), reviewer),
    procurement: await visitor(app, {
      personId: 'pang',
      departmentId: 'procurement',
      roles: ['procurement'],
      departmentsGranted: ['lands'],
    }),
  };
}

import { expect, it } from 'vitest';
import { draftInBrowser } from '../../support/draft-in-browser.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { someAnswers, submittedIn } from '../../support/submitted-in-browser.ts';
import { visitor } from '../../support/visitor.ts';

const sentences = {
  en: 'Questions, reasons and explanations are in English.',
  'zh-HK': '問題、理由及說明暫時只有英文版。',
  'zh-CN': '问题、理由及说明暂时只有英文版。',
} as const;

it('tells once on every page with questions or claims that they are in English, and not in English', async () => {
  const { app, base: draft, id } = await draftInBrowser({ answers: someAnswers });
  const { base: submitted, id: other } = await submittedIn(app, 'lands', 'Permits');
  const person = await visitor(app, { personId: 'lee', roles: ['assessor', 'reviewer'] });
  const pages = [
    ...['', '/sections/state', '/questions/run-as', '/evidence', '/events', '/submission'].map(
      (page) => draft + page,
    ),
    ...['/result', '/result/plan', '/result/claims', '/review/answers'].map((page) => draft + page),
    ...['/review', '/decision', '/risks/image-exists'].map((page) => submitted + page),
    `/comparison?assessment=lands:${id}&assessment=lands:${other}`,
  ];
  for (const page of pages)
    for (const [language, own] of Object.entries(sentences)) {
      const answer = await person.get(page, { 'Accept-Language': language });
      const html = await answer.text();
      expect([page, answer.status, htmlProblems(html)]).toEqual([page, 200, []]);
      const told = Object.values(sentences).flatMap((one) =>
        html
          .split(one)
          .slice(1)
          .map(() => one),
      );
      expect([page, told]).toEqual([page, language === 'en' ? [] : [own]]);
    }
});

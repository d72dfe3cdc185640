import { scoreAnswers } from '../../scoring/score-answers.ts';
import { dayOf } from '../answers/day-of.ts';
import { readGivenAnswers } from '../answers/read-given-answers.ts';
import { defineRoute } from '../define-route.ts';
import { contentDisposition } from '../report/content-disposition.ts';
import { reportInput } from '../report/report-input.ts';
import { answersToReport } from '../schemas/answers-to-report.ts';
import { exampleAnswersToScore } from '../schemas/example-answers-to-score.ts';

/** The report of answers that are not stored. */
export const renderReport = defineRoute({
  id: 'render-report',
  method: 'post',
  path: '/v1/reports',
  tag: 'Scoring',
  summary: 'Make a report of answers',
  description: 'The readiness report as PDF. Nothing is stored.',
  scope: 'read',
  body: answersToReport,
  bodyExample: { ...exampleAnswersToScore, date: '2026-11-23' },
  reply: {
    status: 200,
    description: 'The report.',
    mediaType: 'application/pdf',
    headers: { 'Content-Disposition': 'A name for the file, after the application.' },
  },
  async handle({ body, findQuestionnaire, parts, principal, now }) {
    const given = await readGivenAnswers(body, findQuestionnaire);
    if ('refused' in given) return given;
    const { edition } = body;
    const { name = 'Unnamed application', description } = body.application ?? {};
    const department = await parts.store.getDepartment(principal.departmentId);
    const input = await reportInput(
      {
        ...given,
        application: {
          name,
          ...(description === undefined ? {} : { description }),
          ...(department ? { department: department.name } : {}),
        },
        result: scoreAnswers(given.questionnaire, given.answers, given.policy),
        date: body.date ?? dayOf(now),
      },
      edition,
    );
    return {
      bytes: () => parts.renderReport(input, edition),
      headers: { 'Content-Disposition': contentDisposition(name, edition) },
    };
  },
});

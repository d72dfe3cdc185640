import { type Answer, readAnswers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import type { Question, Questionnaire } from '../../questionnaire/question.ts';
import { policyOf } from '../../scoring/policy.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { ReportInput } from '../../templates/report.ts';

/** How much of the questionnaire a sample answers. */
export type Extent = 'complete' | 'half-answered' | 'empty';

/**
 * A report to test with: answers spread over the options by position, so always the same ones. `half-answered` says
 * "we do not know" to every sixth question, "not applicable" where it may to every ninth, and stops half-way.
 */
export function sampleReport(
  extent: Extent,
  questionnaire: Questionnaire = applicationReadiness,
): ReportInput {
  const questions: Question[] = questionnaire.sections.flatMap((section) => [...section.questions]);
  const asked = { complete: questions.length, 'half-answered': questions.length / 2, empty: 0 }[extent];
  const given = questions
    .slice(0, asked)
    .map((question, index): [string, Answer] => [question.id, answerTo(question, index, extent)]);
  const read = readAnswers(questionnaire, Object.fromEntries(given));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return {
    application: {
      name: 'Permit counter',
      description:
        'Citizens apply for permits at the counter and on line; staff decide on them and print the licences.',
      department: 'Department of Examples',
    },
    questionnaire,
    answers: read.answers,
    policy: policyOf(questionnaire),
    result: scoreAnswers(questionnaire, read.answers),
    assessment: { id: '01KB1YV9QZ5R7T3M8C2D4F6G8H', revision: 7, status: 'draft' },
    date: '2026-11-23T13:05:09.120Z',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  };
}

function answerTo(question: Question, index: number, extent: Extent): Answer {
  if (extent === 'half-answered' && index % 6 === 5) return null;
  if (extent === 'half-answered' && index % 9 === 7 && !question.alwaysApplies)
    return { notApplicable: 'It is a batch program without users.' };
  switch (question.kind) {
    case 'one-of':
      return question.options[index % 3 === 2 ? question.options.length - 1 : 0]?.id ?? null;
    case 'several-of':
      return [question.options[0]?.id ?? ''];
    case 'whole-number':
      return Math.round((question.least + question.most) / 2);
    case 'yes-no':
      return index % 3 !== 2;
    case 'short-text':
      return 'As in the architecture document.';
  }
}

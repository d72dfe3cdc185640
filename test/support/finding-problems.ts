import { type Finding, LONGEST_EXCERPT, surestFirst } from '../../questionnaire/evidence/finding.ts';
import { evidenceReaders } from '../../questionnaire/evidence/index.ts';
import type { Evidence } from '../../questionnaire/evidence/read-evidence.ts';
import { findQuestionnaire } from '../../questionnaire/index.ts';
import type { Question } from '../../questionnaire/question.ts';

/** What is wrong with a finding by itself: an unknown question or option, a field that its reader does not declare, a text that is not fit to show. */
export function findingProblems(finding: Finding, { files }: Pick<Evidence, 'files'>): string[] {
  const { questionnaire, question, answer, holds, sureness, file, line, excerpt, about, because } = finding;
  const asked = findQuestionnaire(questionnaire)
    ?.sections.flatMap((section): readonly Question[] => section.questions)
    .find(({ id }) => id === question);
  const reader = evidenceReaders.find(({ id }) => id === files.find((one) => one.file === file)?.reader);
  const field = reader?.fields.filter(
    (one) => one.questionnaire === questionnaire && one.question === question,
  );
  const problems: readonly (readonly [boolean, string])[] = [
    [asked !== undefined && fits(asked, answer, holds), `has no answer "${answer}" (holds: ${holds})`],
    [
      field?.some((one) => surestFirst.indexOf(sureness) >= surestFirst.indexOf(one.sureness)) ?? false,
      `is not declared by ${reader?.id} to be ${sureness}`,
    ],
    [Number.isInteger(line) && line >= 1, `has line ${line}`],
    [excerpt.length <= LONGEST_EXCERPT && !/\p{Cc}/u.test(excerpt), 'has an excerpt that cannot be shown'],
    [about.trim() !== '' && about.length <= 300 && !/\p{Cc}/u.test(about), 'does not say what it is about'],
    [/^\P{Ll}.{8,}\.$/u.test(because) && because.length <= 400, `gives no reason as a sentence: ${because}`],
  ];
  return problems.flatMap(([good, problem]) => (good ? [] : [`${file}:${line} ${question} ${problem}`]));
}

function fits(question: Question, answer: Finding['answer'], holds: boolean): boolean {
  switch (question.kind) {
    case 'one-of':
      return holds && question.options.some(({ id }) => id === answer);
    case 'several-of':
      return question.options.some(({ id }) => id === answer);
    case 'whole-number':
      return holds && typeof answer === 'number' && answer >= question.least && answer <= question.most;
    case 'yes-no':
      return holds && typeof answer === 'boolean';
    case 'short-text':
      return holds && typeof answer === 'string' && answer.length <= question.longest;
  }
}

import type { Child } from 'hono/jsx';
import type { Answer } from '../../questionnaire/answers.ts';
import type { Language } from '../../questionnaire/language.ts';
import type { Question } from '../../questionnaire/question.ts';
import { answerLine } from '../answer-line.ts';
import { questionsTexts } from '../texts/questions.ts';
import type { KeptQuestion } from '../typed-question.ts';
import { TypedText } from './typed-text.tsx';

/** What is kept about a question, to be read: the answer in words, the note, and the reason to stand against files. */
export function KeptAnswer({
  language,
  question,
  kept: { answer, note, override },
  children,
}: {
  readonly language: Language;
  readonly question: Question;
  readonly kept: KeptQuestion;
  readonly children?: Child;
}) {
  const texts = questionsTexts[language];
  return (
    <>
      <p class="govuk-body">
        <TypedText text={answerText(language, question, answer)} />
      </p>
      {note !== undefined && <Beside title={texts.noteOf} text={note} />}
      {override !== undefined && <Beside title={texts.reasonOf} text={override} />}
      {children}
    </>
  );
}

const Beside = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <p class="govuk-body-s">
    <strong>{title}</strong>
    <br />
    <TypedText text={text} />
  </p>
);

/** An answer in words, whatever other answers say of its question. */
function answerText(language: Language, question: Question, answer: Answer | undefined): string {
  if (answer === undefined || answer === null)
    return answerLine(question, { state: 'open' }, answer, language);
  if (typeof answer === 'object' && 'notApplicable' in answer)
    return answerLine(question, { state: 'not-applicable', reason: answer.notApplicable }, answer, language);
  return answerLine(question, { state: 'known', value: answer }, answer, language);
}

import type { Question, Section } from '../../questionnaire/question.ts';
import { AnswersList } from '../components/answers-list.tsx';
import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { InsetText } from '../components/inset-text.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { Pagination } from '../components/pagination.tsx';
import { QuestionErrors } from '../components/question-errors.tsx';
import type { AskedQuestion } from '../components/question-fields.tsx';
import { QuestionsForm, type WaitedFor, WaitingFor } from '../components/questions-form.tsx';
import { questionsTexts } from '../texts/questions.ts';

/** One question, with the one before and the one after; where it is not asked, what decides whether it is. */
export function AnswerQuestionPage({
  frame,
  assessment,
  version,
  section,
  question,
  asked,
  waiting,
  order,
  previous,
  next,
  savedBeside,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly version: number;
  readonly section: Section;
  readonly question: Question;
  /** Absent while it is not asked. */
  readonly asked: AskedQuestion | undefined;
  readonly waiting: readonly WaitedFor[];
  readonly order: 'questionnaire' | 'worth';
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly savedBeside: boolean;
}) {
  const { language } = frame;
  const { base, canChange } = assessment;
  const texts = questionsTexts[language];
  const own = asked ? [asked] : [];
  const hasErrors = own.some(({ errors }) => Object.keys(errors).length > 0);
  const here = `${base}/questions/${encodeURIComponent(question.id)}`;
  const suffix = order === 'worth' ? '?order=worth' : '';
  const link = (id: string | undefined, label: string) =>
    id === undefined ? undefined : { href: `${base}/questions/${encodeURIComponent(id)}${suffix}`, label };
  const isForm = canChange && asked !== undefined;
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={question.text} hasErrors={hasErrors}>
      <QuestionErrors language={language} asked={own} />
      {savedBeside && <InsetText>{texts.savedBeside}</InsetText>}
      <p class="govuk-body">{texts.questionOf(section.title)}</p>
      <EnglishOnly language={language} />
      {isForm ? (
        <QuestionsForm
          frame={frame}
          action={`${here}${suffix}`}
          version={version}
          asked={own}
          waiting={[]}
          base={base}
          isHeading
        />
      ) : (
        <>
          <h1 class="govuk-heading-l">{question.text}</h1>
          {asked && <AnswersList language={language} asked={own} base={base} changeable={false} withFiles />}
          {!asked && waiting.length === 0 && <p class="govuk-body">{texts.notAsked}</p>}
          <WaitingFor frame={frame} waiting={waiting} />
        </>
      )}
      <Pagination
        language={language}
        previous={link(previous, texts.previousQuestion)}
        next={link(next, texts.nextQuestion)}
      />
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={`${base}/sections/${encodeURIComponent(section.id)}`}>
            {texts.allOfSection(section.title)}
          </a>
        </li>
        {isForm && (
          <li>
            <a class="govuk-link" href={order === 'worth' ? here : `${here}?order=worth`}>
              {order === 'worth' ? texts.byOrder : texts.byWorth}
            </a>
          </li>
        )}
      </ul>
    </AssessmentLayout>
  );
}

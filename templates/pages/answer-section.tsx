import type { Section } from '../../questionnaire/question.ts';
import { AnswersList } from '../components/answers-list.tsx';
import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { BackToTop } from '../components/back-to-top.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { InsetText } from '../components/inset-text.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { QuestionErrors } from '../components/question-errors.tsx';
import type { AskedQuestion } from '../components/question-fields.tsx';
import { QuestionsForm, type WaitedFor, WaitingFor } from '../components/questions-form.tsx';
import { questionsTexts } from '../texts/questions.ts';

/** A section of the questionnaire with all its questions that are asked, as a form or, where nothing can be changed, to be read. */
export function AnswerSectionPage({
  frame,
  assessment,
  version,
  section,
  asked,
  waiting,
  savedBeside,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly version: number;
  readonly section: Section;
  readonly asked: readonly AskedQuestion[];
  /** Open questions that decide whether more are asked here. */
  readonly waiting: readonly WaitedFor[];
  /** True when errors are shown and other changes of the same form were saved. */
  readonly savedBeside: boolean;
}) {
  const { language } = frame;
  const { base, canChange } = assessment;
  const texts = questionsTexts[language];
  const hasErrors = asked.some(({ errors }) => Object.keys(errors).length > 0);
  const [first] = asked;
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={section.title} hasErrors={hasErrors}>
      <QuestionErrors language={language} asked={asked} />
      {savedBeside && <InsetText>{texts.savedBeside}</InsetText>}
      <h1 class="govuk-heading-l">{section.title}</h1>
      <EnglishOnly language={language} />
      <p class="govuk-body-l">{section.intro}</p>
      {!canChange && <InsetText>{assessment.status === 'draft' ? texts.noRight : texts.readOnly}</InsetText>}
      {asked.length === 0 && waiting.length === 0 && <p class="govuk-body">{texts.nothingHere}</p>}
      {canChange && first ? (
        <>
          <p class="govuk-body">{texts.lead}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={`${base}/questions/${encodeURIComponent(first.question.id)}`}>
              {texts.oneByOne}
            </a>
          </p>
          <QuestionsForm
            frame={frame}
            action={`${base}/sections/${encodeURIComponent(section.id)}`}
            version={version}
            asked={asked}
            waiting={waiting}
            base={base}
          />
        </>
      ) : (
        <>
          {asked.length > 0 && (
            <AnswersList language={language} asked={asked} base={base} changeable={false} withFiles />
          )}
          <WaitingFor frame={frame} waiting={waiting} />
        </>
      )}
      <BackToTop language={language} />
    </AssessmentLayout>
  );
}

import type { Question, Section } from '../../questionnaire/question.ts';
import type { NextQuestion } from '../../scoring/result.ts';
import { AnswersList } from '../components/answers-list.tsx';
import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { Button } from '../components/button.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FirstQuestions } from '../components/first-questions.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import type { AskedQuestion } from '../components/question-fields.tsx';
import { SinceLastRevision } from '../components/since-last-revision.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { assessmentTexts } from '../texts/assessment.ts';

/** Everything to check before a draft is submitted: what is open, what files contradict, every answer, and the step itself. */
export function SubmitDraftPage({
  frame,
  assessment,
  version,
  open,
  first,
  contradicted,
  sections,
  isStale,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly version: number;
  /** How many questions that are asked have no known answer. */
  readonly open: number;
  readonly first: readonly { readonly question: Question; readonly decides: NextQuestion['decides'] }[];
  /** Questions whose answers files contradict, without a reason given. */
  readonly contradicted: readonly AskedQuestion[];
  /** Sections with the questions that are asked; none is empty. */
  readonly sections: readonly { readonly section: Section; readonly asked: readonly AskedQuestion[] }[];
  /** True when it was to be submitted as it had been before somebody changed it. */
  readonly isStale: boolean;
}) {
  const { language } = frame;
  const { base } = assessment;
  const texts = assessmentTexts[language].submission;
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={texts.title} hasErrors={isStale}>
      <ErrorSummary language={language} errors={isStale ? [{ text: texts.stale }] : []} />
      <h1 class="govuk-heading-l">{texts.title}</h1>
      <EnglishOnly language={language} />
      <h2 class="govuk-heading-m">{texts.openTitle}</h2>
      <p class="govuk-body">
        {open === 0 ? texts.openNone : open === 1 ? texts.openOne : texts.open(String(open))}
      </p>
      {open > 0 && <FirstQuestions language={language} first={first} base={base} />}
      {contradicted.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{texts.contradictionsTitle}</h2>
          <p class="govuk-body">{texts.contradictions}</p>
          <AnswersList language={language} asked={contradicted} base={base} changeable withFiles />
        </>
      )}
      <h2 class="govuk-heading-m">{texts.answersTitle}</h2>
      <SinceLastRevision language={language} assessment={assessment} />
      {sections.map(({ section, asked }) => (
        <>
          <h3 class="govuk-heading-s">{section.title}</h3>
          <AnswersList language={language} asked={asked} base={base} changeable withFiles={false} />
        </>
      ))}
      <h2 class="govuk-heading-m">{texts.submitTitle}</h2>
      <WarningText language={language}>{texts.meaning}</WarningText>
      <PostForm action={`${base}/submission`} csrf={frame.csrf}>
        <input type="hidden" name="version" value={String(version)} />
        <Button>{texts.submit}</Button>
      </PostForm>
    </AssessmentLayout>
  );
}

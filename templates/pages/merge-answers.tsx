import type { Question } from '../../questionnaire/question.ts';
import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { KeptAnswer } from '../components/kept-answer.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import { Radios } from '../components/radios.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { questionsTexts } from '../texts/questions.ts';
import {
  fieldsOf,
  type KeptQuestion,
  questionField,
  questionFieldId,
  type TypedQuestion,
} from '../typed-question.ts';

/** A question that two people changed to different things. */
export interface CollidedQuestion {
  readonly question: Question;
  /** What was kept when the page was opened. */
  readonly before: KeptQuestion;
  /** What is kept now. */
  readonly theirs: KeptQuestion;
  readonly mine: KeptQuestion;
  /** The fields that send mine again. */
  readonly typed: TypedQuestion;
  /** Who made the change that is kept now, as a sentence. */
  readonly changed: string;
}

/** Two people's answers to the same questions, one of which is to be chosen; the form sends mine once more, against what is kept now. */
export function MergeAnswersPage({
  frame,
  assessment,
  action,
  version,
  go,
  collided,
  carried,
  isChosen,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly action: string;
  /** The version that I was shown. */
  readonly version: number;
  /** The button that was pressed at first, which still counts. */
  readonly go: string;
  readonly collided: readonly CollidedQuestion[];
  /** Questions with something to correct, which the form brings along as they were typed. */
  readonly carried: readonly {
    readonly question: Question;
    readonly kept: KeptQuestion;
    readonly typed: TypedQuestion;
  }[];
  /** False when a choice was asked for and not made. */
  readonly isChosen: boolean;
}) {
  const { language } = frame;
  const texts = questionsTexts[language].merge;
  const error = isChosen ? undefined : texts.missing;
  const fieldId = (id: string) => questionFieldId('choice', id);
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={texts.title} hasErrors={!isChosen}>
      <ErrorSummary
        language={language}
        errors={
          isChosen
            ? []
            : collided.map(({ question: { id, text } }) => ({
                field: fieldId(id),
                text: `${text} – ${texts.missing}`,
              }))
        }
      />
      <h1 class="govuk-heading-l">{texts.title}</h1>
      <p class="govuk-body-l">{texts.lead}</p>
      <PostForm action={action} csrf={frame.csrf} keepsTyping>
        <input type="hidden" name="version" value={String(version)} />
        <input type="hidden" name="go" value={go} />
        <input type="hidden" name="merging" value="yes" />
        {collided.map(({ question, before, theirs, mine, typed, changed }) => {
          const side = (kept: KeptQuestion) => (
            <KeptAnswer language={language} question={question} kept={kept} />
          );
          return (
            <section aria-labelledby={`question-${question.id}`}>
              <h2 class="govuk-heading-m" id={`question-${question.id}`}>
                {question.text}
              </h2>
              <p class="govuk-body">{changed}</p>
              <SummaryList
                rows={[
                  { key: texts.before, value: side(before) },
                  { key: texts.theirs, value: side(theirs) },
                  { key: texts.mine, value: side(mine) },
                ]}
              />
              <HiddenFields question={question} kept={theirs} typed={typed} />
              <Radios
                language={language}
                name={questionField('choice', question.id)}
                id={fieldId(question.id)}
                label={texts.choose(question.text)}
                labelSize="s"
                error={error}
                options={[
                  { value: 'theirs', text: texts.takeTheirs },
                  { value: 'mine', text: texts.takeMine },
                ]}
              />
            </section>
          );
        })}
        {carried.map((one) => (
          <HiddenFields {...one} />
        ))}
        <Button>{questionsTexts[language].continue}</Button>
      </PostForm>
    </AssessmentLayout>
  );
}

/** All fields of a question as they are sent; text areas, since they alone keep line breaks. */
const HiddenFields = ({
  question,
  kept,
  typed,
}: {
  readonly question: Question;
  readonly kept: KeptQuestion;
  readonly typed: TypedQuestion;
}) => (
  <>
    <input type="hidden" name={questionField('shown', question.id)} value={JSON.stringify(kept)} />
    {fieldsOf(question, typed).map(([name, value]) => (
      <textarea hidden name={name} aria-label={name}>{`\n${value}`}</textarea>
    ))}
  </>
);

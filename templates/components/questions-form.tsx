import { questionsTexts } from '../texts/questions.ts';
import { Button } from './button.tsx';
import { ButtonGroup } from './button-group.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { type AskedQuestion, QuestionFields } from './question-fields.tsx';

/** An open question that decides whether others are asked, and where it is answered. */
export interface WaitedFor {
  readonly text: string;
  readonly href: string;
}

/** The form of one or several questions, with the two ways to go on. */
export function QuestionsForm({
  frame,
  action,
  version,
  asked,
  waiting,
  base,
  isHeading = false,
}: {
  readonly frame: PageFrame;
  readonly action: string;
  /** Of the assessment that is shown. */
  readonly version: number;
  readonly asked: readonly AskedQuestion[];
  /** Open questions that decide whether more follow here. */
  readonly waiting: readonly WaitedFor[];
  /** Path of the assessment. */
  readonly base: string;
  readonly isHeading?: boolean | undefined;
}) {
  const { language, csrf } = frame;
  const texts = questionsTexts[language];
  return (
    <PostForm action={action} csrf={csrf} keepsTyping>
      <input type="hidden" name="version" value={String(version)} />
      {asked.map((one) => (
        <>
          {asked.length > 1 && (
            <hr class="govuk-section-break govuk-section-break--visible govuk-section-break--m" />
          )}
          <QuestionFields
            language={language}
            asked={one}
            evidenceHref={`${base}/evidence`}
            isHeading={isHeading}
          />
        </>
      ))}
      <WaitingFor frame={frame} waiting={waiting} />
      <ButtonGroup>
        <Button name="go" value="on">
          {texts.continue}
        </Button>
        <Button kind="secondary" name="go" value="back">
          {texts.return}
        </Button>
      </ButtonGroup>
    </PostForm>
  );
}

/** The open questions on which more questions depend; nothing where none does. */
export function WaitingFor({
  frame,
  waiting,
}: {
  readonly frame: PageFrame;
  readonly waiting: readonly WaitedFor[];
}) {
  if (waiting.length === 0) return null;
  return (
    <>
      <p class="govuk-body">{questionsTexts[frame.language].waiting}</p>
      <ul class="govuk-list govuk-list--bullet">
        {waiting.map(({ href, text }) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

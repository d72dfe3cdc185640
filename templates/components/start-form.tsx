import type { QuestionnaireChoice } from '../questionnaire-choice.ts';
import { applicationTexts } from '../texts/application.ts';
import { Button } from './button.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { Radios } from './radios.tsx';

/** Starts an assessment with one of the questionnaires; `attempt` makes sending it twice safe. */
export function StartForm({
  frame: { csrf, language },
  action,
  attempt,
  choices,
  value,
  error,
}: {
  readonly frame: PageFrame;
  readonly action: string;
  readonly attempt: string;
  readonly choices: readonly QuestionnaireChoice[];
  readonly value: string;
  readonly error?: string | undefined;
}) {
  const texts = applicationTexts[language];
  return (
    <section id="start" aria-labelledby="start-title">
      <h2 class="govuk-heading-m" id="start-title">
        {texts.startTitle}
      </h2>
      <PostForm action={action} csrf={csrf}>
        <input type="hidden" name="attempt" value={attempt} />
        <Radios
          language={language}
          name="questionnaire"
          label={texts.questionnaire}
          labelSize="s"
          value={value}
          error={error}
          options={choices.map(({ id, title, description, questionCount }) => ({
            value: id,
            text: <bdi>{title}</bdi>,
            hint: (
              <>
                <bdi>{description}</bdi> {texts.questions(String(questionCount))}
              </>
            ),
          }))}
        />
        <Button>{texts.start}</Button>
      </PostForm>
    </section>
  );
}

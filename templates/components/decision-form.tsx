import type { Language } from '../../questionnaire/language.ts';
import { reviewTexts } from '../texts/review.ts';
import { Button } from './button.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { Radios } from './radios.tsx';
import { TextArea } from './text-area.tsx';

const LONGEST_COMMENT = 2000;

/** A decision as it was typed. */
export type TypedDecision = Readonly<Record<'decision' | 'comment', string>>;

/** Field → the code of what is wrong with it. */
export type DecisionErrors = Readonly<Partial<Record<keyof TypedDecision, string>>>;

/** What is wrong with a decision, in words, in the order of the fields. */
export function decisionErrors(
  language: Language,
  { decision, comment }: DecisionErrors,
): readonly { readonly field: keyof TypedDecision; readonly text: string }[] {
  const { errors } = reviewTexts[language].decision;
  const known: Readonly<Record<string, string>> = errors.comment;
  return [
    ...(decision === undefined ? [] : [{ field: 'decision' as const, text: errors.decision }]),
    ...(comment === undefined
      ? []
      : [{ field: 'comment' as const, text: known[comment] ?? errors.comment.other }]),
  ];
}

/** The form that approves or returns a submitted assessment; `attempt` makes sending it twice safe. */
export function DecisionForm({
  frame: { csrf, language },
  action,
  attempt,
  version,
  typed,
  errors,
}: {
  readonly frame: PageFrame;
  readonly action: string;
  readonly attempt: string;
  readonly version: number;
  readonly typed: TypedDecision;
  readonly errors: DecisionErrors;
}) {
  const texts = reviewTexts[language].decision;
  const told = decisionErrors(language, errors);
  const errorOf = (field: keyof TypedDecision) => told.find((one) => one.field === field)?.text;
  return (
    <PostForm action={action} csrf={csrf} keepsTyping>
      <input type="hidden" name="attempt" value={attempt} />
      <input type="hidden" name="version" value={String(version)} />
      <Radios
        language={language}
        name="decision"
        label={texts.label}
        labelSize="s"
        value={typed.decision}
        error={errorOf('decision')}
        options={[
          { value: 'approved', text: texts.approve, hint: texts.approveHint },
          { value: 'returned', text: texts.return, hint: texts.returnHint },
        ]}
      />
      <TextArea
        language={language}
        name="comment"
        label={texts.comment}
        labelSize="s"
        hint={texts.commentHint}
        value={typed.comment}
        error={errorOf('comment')}
        mostCharacters={LONGEST_COMMENT}
      />
      <Button>{texts.send}</Button>
    </PostForm>
  );
}

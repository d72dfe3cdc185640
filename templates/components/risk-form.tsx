import type { Language } from '../../questionnaire/language.ts';
import { riskTexts } from '../texts/risk.ts';
import { toldErrors } from '../told-errors.ts';
import { Button } from './button.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

const LONGEST_REASON = 1000;

/** The fields of an accepted risk, in their order. */
export const riskFields = ['reason', 'owner', 'expiresOn'] as const;

/** An accepted risk as it was typed. */
export type TypedRisk = Readonly<Record<(typeof riskFields)[number], string>>;

/** Field → the code of what is wrong with it. */
export type RiskErrors = Readonly<Partial<TypedRisk>>;

/** What is wrong with an accepted risk, in words, in the order of the fields. */
export const riskErrors = (
  language: Language,
  errors: RiskErrors,
): readonly { readonly field: keyof TypedRisk; readonly text: string }[] =>
  toldErrors(riskFields, errors, riskTexts[language].errors);

/** The form that accepts a risk, or changes one; `attempt` makes sending it twice safe. */
export function RiskForm({
  frame: { csrf, language },
  action,
  attempt,
  version,
  typed,
  errors,
  isAccepted,
}: {
  readonly frame: PageFrame;
  readonly action: string;
  readonly attempt: string;
  readonly version: number;
  readonly typed: TypedRisk;
  readonly errors: RiskErrors;
  readonly isAccepted: boolean;
}) {
  const texts = riskTexts[language];
  const told = riskErrors(language, errors);
  const field = (name: keyof TypedRisk, label: string, hint: string) => ({
    language,
    name,
    label,
    hint,
    value: typed[name],
    error: told.find((one) => one.field === name)?.text,
  });
  return (
    <PostForm action={action} csrf={csrf} keepsTyping>
      <input type="hidden" name="attempt" value={attempt} />
      <input type="hidden" name="version" value={String(version)} />
      <TextArea {...field('reason', texts.reason, texts.reasonHint)} mostCharacters={LONGEST_REASON} />
      <TextInput {...field('owner', texts.owner, texts.ownerHint)} />
      <TextInput {...field('expiresOn', texts.expiresOn, texts.expiresOnHint)} width={10} />
      <Button>{isAccepted ? texts.save : texts.accept}</Button>
    </PostForm>
  );
}

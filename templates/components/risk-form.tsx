import type { Language } from '../../questionnaire/language.ts';
import { riskTexts } from '../texts/risk.ts';
import { Button } from './button.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

const LONGEST_REASON = 1000;

/** An acceptance as it was typed. */
export type TypedRisk = Readonly<Record<'reason' | 'owner' | 'expiresOn', string>>;

/** Field → the code of what is wrong with it. */
export type RiskErrors = Readonly<Partial<Record<keyof TypedRisk, string>>>;

/** What is wrong with an acceptance, in words, in the order of the fields. */
export function riskErrors(
  language: Language,
  errors: RiskErrors,
): readonly { readonly field: keyof TypedRisk; readonly text: string }[] {
  return (['reason', 'owner', 'expiresOn'] as const).flatMap((field) => {
    const code = errors[field];
    if (code === undefined) return [];
    const known: Readonly<Record<string, string>> & { readonly other: string } =
      riskTexts[language].errors[field];
    return [{ field, text: known[code] ?? known.other }];
  });
}

/** The form that accepts a risk; `attempt` makes sending it twice safe. */
export function RiskForm({
  frame: { csrf, language },
  action,
  attempt,
  version,
  typed,
  errors,
  button,
}: {
  readonly frame: PageFrame;
  readonly action: string;
  readonly attempt: string;
  readonly version: number;
  readonly typed: TypedRisk;
  readonly errors: RiskErrors;
  readonly button: string;
}) {
  const texts = riskTexts[language];
  const told = riskErrors(language, errors);
  const fieldOf = (name: keyof TypedRisk) => ({
    language,
    name,
    label: texts.labels[name],
    labelSize: 's' as const,
    hint: texts.hints[name],
    value: typed[name],
    error: told.find(({ field }) => field === name)?.text,
  });
  return (
    <PostForm action={action} csrf={csrf} keepsTyping>
      <input type="hidden" name="attempt" value={attempt} />
      <input type="hidden" name="version" value={String(version)} />
      <TextArea {...fieldOf('reason')} mostCharacters={LONGEST_REASON} />
      <TextInput {...fieldOf('owner')} />
      <TextInput {...fieldOf('expiresOn')} type="date" width={20} autocomplete="off" />
      <Button>{button}</Button>
    </PostForm>
  );
}

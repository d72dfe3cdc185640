import type { Child } from 'hono/jsx';
import { applicationFormTexts } from '../texts/application-form.ts';
import { toldErrors } from '../told-errors.ts';
import { Button } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

/** What an application's form holds, as it was typed. */
export type ApplicationFields = Readonly<Record<'name' | 'description' | 'owner', string>>;

/** Field → the code of what is wrong with it, in the order of the fields. */
export type ApplicationErrors = Readonly<Partial<Record<keyof ApplicationFields, string>>>;

/**
 * The error summary and the form of an application. `attempt` makes sending it twice safe; `version` is the one that was shown.
 * `children` stand before the fields.
 */
export function ApplicationForm({
  frame,
  title,
  action,
  attempt,
  version,
  values,
  errors = {},
  button,
  children,
}: {
  readonly frame: PageFrame;
  readonly title: string;
  readonly action: string;
  readonly attempt?: string | undefined;
  readonly version?: number | undefined;
  readonly values: ApplicationFields;
  readonly errors?: ApplicationErrors | undefined;
  readonly button: string;
  readonly children?: Child;
}) {
  const { language } = frame;
  const texts = applicationFormTexts[language];
  const told = toldErrors(['name', 'description', 'owner'], errors, texts.errors);
  const errorOf = (name: keyof ApplicationFields) => told.find(({ field }) => field === name)?.text;
  return (
    <>
      <ErrorSummary language={language} errors={told} />
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
      <PostForm action={action} csrf={frame.csrf} keepsTyping>
        {attempt && <input type="hidden" name="attempt" value={attempt} />}
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <TextInput
          language={language}
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          value={values.name}
          error={errorOf('name')}
        />
        <TextArea
          language={language}
          name="description"
          label={texts.description}
          hint={texts.descriptionHint}
          value={values.description}
          error={errorOf('description')}
          optional
        />
        <TextInput
          language={language}
          name="owner"
          label={texts.owner}
          hint={texts.ownerHint}
          value={values.owner}
          error={errorOf('owner')}
          optional
        />
        <Button>{button}</Button>
      </PostForm>
    </>
  );
}

import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import { DataTable } from '../components/data-table.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { Pagination } from '../components/pagination.tsx';
import { PostForm } from '../components/post-form.tsx';
import { Tag } from '../components/tag.tsx';
import { TextInput } from '../components/text-input.tsx';
import { departmentPath } from '../department-path.ts';
import { dayLine } from '../figures.ts';
import { apiKeysTexts } from '../texts/api-keys.ts';
import { toldErrors } from '../told-errors.ts';

/** A scope as an API key has it. */
type KeyScope = keyof (typeof apiKeysTexts)['en']['scope'];

/** An API key as a list shows it; times are ISO 8601 in UTC. */
export interface ListedKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** What the form of a new key holds, as it was typed. */
export interface NewKeyFields {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresInDays: string;
}

const tones = { active: 'good', expired: 'neutral', revoked: 'neutral' } as const;

/** The page with the API keys of a department, and the form that creates one. */
export function ApiKeysPage({
  frame,
  departmentId,
  keys,
  next,
  now,
  attempt,
  values,
  errors = {},
}: {
  readonly frame: PageFrame;
  readonly departmentId: string;
  readonly keys: readonly ListedKey[];
  readonly next?: string | undefined;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly attempt: string;
  readonly values: NewKeyFields;
  /** Field → the code of what is wrong with it. */
  readonly errors?: Readonly<Partial<Record<keyof NewKeyFields, string>>>;
}) {
  const { language } = frame;
  const texts = apiKeysTexts[language];
  const list = `${departmentPath(departmentId)}/api-keys`;
  const day = (moment: string): string => dayLine(moment, language);
  const told = toldErrors(['name', 'scopes', 'expiresInDays'], errors, texts.errors);
  const errorOf = (name: keyof NewKeyFields) => told.find(({ field }) => field === name)?.text;
  const state = ({ revokedAt, expiresAt }: ListedKey) =>
    revokedAt !== null ? 'revoked' : expiresAt <= now ? 'expired' : 'active';
  return (
    <Layout frame={frame} title={texts.title} hasErrors={told.length > 0}>
      <ErrorSummary language={language} errors={told} />
      <h1 class="govuk-heading-l">{texts.title}</h1>
      <p class="govuk-body">{texts.intro}</p>
      {keys.length === 0 ? (
        <p class="govuk-body">{texts.empty}</p>
      ) : (
        <DataTable
          id="api-keys"
          caption={texts.title}
          captionHidden
          narrow="stack"
          columns={[
            { text: texts.name },
            { text: texts.scopes },
            { text: texts.created },
            { text: texts.expires },
            { text: texts.state },
          ]}
          rows={keys.map((key) => [
            <bdi>{key.name}</bdi>,
            key.scopes.map((scope) => texts.scope[scope]).join('; '),
            day(key.createdAt),
            day(key.expiresAt),
            <>
              <Tag tone={tones[state(key)]}>{texts.states[state(key)]}</Tag>
              {key.revokedAt !== null && ` ${texts.revokedOn(day(key.revokedAt))}`}
              {state(key) === 'active' && (
                <>
                  {' '}
                  <a class="govuk-link" href={`${list}/${encodeURIComponent(key.id)}/revoke`}>
                    {texts.revoke}
                    <span class="govuk-visually-hidden">
                      {' '}
                      <bdi>{key.name}</bdi>
                    </span>
                  </a>
                </>
              )}
            </>,
          ])}
        />
      )}
      <Pagination language={language} next={next === undefined ? undefined : { href: next }} />
      <h2 class="govuk-heading-m">{texts.createTitle}</h2>
      <PostForm action={list} csrf={frame.csrf} keepsTyping>
        <input type="hidden" name="attempt" value={attempt} />
        <TextInput
          language={language}
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          value={values.name}
          error={errorOf('name')}
          autocomplete="off"
        />
        <Checkboxes
          language={language}
          name="scopes"
          label={texts.scopes}
          values={values.scopes}
          error={errorOf('scopes')}
          options={(['read', 'write', 'review', 'admin'] as const).map((value) => ({
            value,
            text: texts.scope[value],
            hint: texts.scopeHint[value],
          }))}
        />
        <TextInput
          language={language}
          name="expiresInDays"
          label={texts.days}
          hint={texts.daysHint}
          value={values.expiresInDays}
          error={errorOf('expiresInDays')}
          width={5}
        />
        <Button>{texts.create}</Button>
      </PostForm>
    </Layout>
  );
}

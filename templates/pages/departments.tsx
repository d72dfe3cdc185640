import { Button } from '../components/button.tsx';
import { DataTable } from '../components/data-table.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { Pagination } from '../components/pagination.tsx';
import { PostForm } from '../components/post-form.tsx';
import { TextInput } from '../components/text-input.tsx';
import { departmentsTexts } from '../texts/departments.ts';

type Field = 'name' | 'id';

/** The page of all departments, with the form that adds one. */
export function DepartmentsPage({
  frame,
  departments,
  next,
  values,
  errors = {},
}: {
  readonly frame: PageFrame;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  /** Where the list goes on. */
  readonly next?: string | undefined;
  readonly values: Readonly<Record<Field, string>>;
  readonly errors?: Readonly<Partial<Record<Field, 'missing' | 'invalid' | 'taken'>>>;
}) {
  const { language } = frame;
  const texts = departmentsTexts[language];
  const errorOf = (field: Field): string | undefined => errors[field] && texts.errors[field][errors[field]];
  const listed = (['name', 'id'] as const).flatMap((field) => {
    const text = errorOf(field);
    return text === undefined ? [] : [{ field, text }];
  });
  return (
    <Layout frame={frame} title={texts.title} hasErrors={listed.length > 0}>
      <ErrorSummary language={language} errors={listed} />
      <h1 class="govuk-heading-l">{texts.title}</h1>
      <p class="govuk-body">{texts.intro}</p>
      {departments.length === 0 ? (
        <p class="govuk-body">{texts.empty}</p>
      ) : (
        <DataTable
          id="departments"
          caption={texts.title}
          captionHidden
          narrow="stack"
          columns={[{ text: texts.name }, { text: texts.id }]}
          rows={departments.map(({ id, name }) => [<bdi>{name}</bdi>, id])}
        />
      )}
      <Pagination language={language} next={next === undefined ? undefined : { href: next }} />
      <h2 class="govuk-heading-m">{texts.addTitle}</h2>
      <PostForm action="/departments" csrf={frame.csrf} keepsTyping>
        <TextInput
          language={language}
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          value={values.name}
          error={errorOf('name')}
        />
        <TextInput
          language={language}
          name="id"
          label={texts.id}
          hint={texts.idHint}
          value={values.id}
          error={errorOf('id')}
          width={20}
          spellcheck={false}
        />
        <p class="govuk-body">{texts.afterwards}</p>
        <Button>{texts.add}</Button>
      </PostForm>
    </Layout>
  );
}

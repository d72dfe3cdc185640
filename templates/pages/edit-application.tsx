import {
  type ApplicationErrors,
  type ApplicationFields,
  ApplicationForm,
} from '../components/application-form.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { SummaryList } from '../components/summary-list.tsx';
import { TypedText } from '../components/typed-text.tsx';
import { applicationTexts } from '../texts/application.ts';
import { applicationFormTexts } from '../texts/application-form.ts';

/** The page that changes what is known of an application. */
export function EditApplicationPage({
  frame,
  application,
  version,
  values,
  errors = {},
  storedNow,
}: {
  readonly frame: PageFrame;
  /** Path of the application. */
  readonly application: string;
  readonly version: number;
  readonly values: ApplicationFields;
  readonly errors?: ApplicationErrors;
  /** Set where somebody changed it since the form was opened. */
  readonly storedNow?: ApplicationFields | undefined;
}) {
  const form = applicationFormTexts[frame.language];
  const texts = applicationTexts[frame.language];
  const hasErrors = Object.keys(errors).length > 0 || storedNow !== undefined;
  return (
    <Layout
      frame={frame}
      title={form.changeTitle}
      hasErrors={hasErrors}
      back={{ href: application, text: texts.back }}
    >
      <ApplicationForm
        frame={frame}
        title={form.changeTitle}
        action={`${application}/change`}
        version={version}
        values={values}
        errors={errors}
        button={form.save}
      >
        {storedNow && (
          <div role="alert">
            <InsetText tone="fair">
              <h2 class="govuk-heading-s">{texts.changedTitle}</h2>
              <p class="govuk-body">{texts.changedText}</p>
              <SummaryList
                rows={(['name', 'description', 'owner'] as const).map((field) => ({
                  key: texts[field],
                  value: storedNow[field] === '' ? texts.notSaid : <TypedText text={storedNow[field]} />,
                }))}
              />
            </InsetText>
          </div>
        )}
      </ApplicationForm>
    </Layout>
  );
}

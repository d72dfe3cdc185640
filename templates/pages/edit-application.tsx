import {
  type ApplicationErrors,
  type ApplicationFields,
  ApplicationForm,
} from '../components/application-form.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { applicationFormTexts } from '../texts/application-form.ts';

/** The page that changes what is known of an application. */
export function EditApplicationPage({
  frame,
  action,
  back,
  version,
  values,
  errors = {},
}: {
  readonly frame: PageFrame;
  readonly action: string;
  readonly back: string;
  /** Of the application, as it was shown. */
  readonly version: number;
  readonly values: ApplicationFields;
  readonly errors?: ApplicationErrors;
}) {
  const texts = applicationFormTexts[frame.language];
  return (
    <Layout
      frame={frame}
      title={texts.changeTitle}
      hasErrors={Object.keys(errors).length > 0}
      back={{ href: back }}
    >
      <ApplicationForm
        frame={frame}
        title={texts.changeTitle}
        action={action}
        version={version}
        values={values}
        errors={errors}
        button={texts.save}
      />
    </Layout>
  );
}

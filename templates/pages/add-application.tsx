import {
  type ApplicationErrors,
  type ApplicationFields,
  ApplicationForm,
} from '../components/application-form.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { departmentPath } from '../department-path.ts';
import { applicationFormTexts } from '../texts/application-form.ts';
import { navigationTexts } from '../texts/navigation.ts';

/** The page that adds an application to a department's inventory. */
export function AddApplicationPage({
  frame,
  departmentId,
  attempt,
  values,
  errors = {},
}: {
  readonly frame: PageFrame;
  readonly departmentId: string;
  readonly attempt: string;
  readonly values: ApplicationFields;
  readonly errors?: ApplicationErrors;
}) {
  const texts = applicationFormTexts[frame.language];
  const list = `${departmentPath(departmentId)}/applications`;
  return (
    <Layout
      frame={frame}
      title={texts.addTitle}
      hasErrors={Object.keys(errors).length > 0}
      back={{ href: list, text: navigationTexts[frame.language].applications }}
    >
      <ApplicationForm
        frame={frame}
        title={texts.addTitle}
        action={`${list}/new`}
        attempt={attempt}
        values={values}
        errors={errors}
        button={texts.add}
      />
    </Layout>
  );
}

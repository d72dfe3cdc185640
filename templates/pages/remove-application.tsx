import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { RemovalForm } from '../components/removal-form.tsx';
import { applicationTexts } from '../texts/application.ts';

/** Asks whether an application is to be deleted, or says why it cannot be. */
export function RemoveApplicationPage({
  frame,
  application,
  name,
  version,
  hasAssessments,
  isStale = false,
}: {
  readonly frame: PageFrame;
  /** Path of the application. */
  readonly application: string;
  readonly name: string;
  readonly version: number;
  readonly hasAssessments: boolean;
  readonly isStale?: boolean;
}) {
  const texts = applicationTexts[frame.language];
  const title = hasAssessments ? texts.hasAssessments : texts.removeTitle;
  return (
    <Layout frame={frame} title={title} back={{ href: application, text: texts.back }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">
        <bdi>{name}</bdi>
      </p>
      {hasAssessments ? (
        <p class="govuk-body">{texts.hasAssessmentsText}</p>
      ) : (
        <RemovalForm
          frame={frame}
          action={`${application}/removal`}
          version={version}
          keepHref={application}
          button={texts.removeButton}
          isStale={isStale}
        >
          {texts.removeConsequence}
        </RemovalForm>
      )}
    </Layout>
  );
}

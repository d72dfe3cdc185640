import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { RemovalForm } from '../components/removal-form.tsx';
import { applicationTexts } from '../texts/application.ts';

/** Asks whether a draft is to be deleted, and says what goes with it. */
export function RemoveDraftPage({
  frame,
  application,
  assessment,
  name,
  version,
  isStale = false,
}: {
  readonly frame: PageFrame;
  /** Path of the application. */
  readonly application: string;
  /** Path of the assessment. */
  readonly assessment: string;
  readonly name: string;
  readonly version: number;
  readonly isStale?: boolean;
}) {
  const texts = applicationTexts[frame.language];
  return (
    <Layout frame={frame} title={texts.removeDraftTitle} back={{ href: application, text: texts.back }}>
      <h1 class="govuk-heading-l">{texts.removeDraftTitle}</h1>
      <p class="govuk-body-l">
        <bdi>{name}</bdi>
      </p>
      <RemovalForm
        frame={frame}
        action={`${assessment}/removal`}
        version={version}
        keepHref={application}
        button={texts.removeDraftButton}
        isStale={isStale}
      >
        {texts.removeDraftConsequence}
      </RemovalForm>
    </Layout>
  );
}

import { Button } from '../components/button.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { SummaryList } from '../components/summary-list.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { departmentPath } from '../department-path.ts';
import { apiKeysTexts } from '../texts/api-keys.ts';

/** The one page that shows a new API key. */
export function CreatedKeyPage({
  frame,
  departmentId,
  name,
  apiKey,
}: {
  readonly frame: PageFrame;
  readonly departmentId: string;
  readonly name: string;
  /** The key itself. */
  readonly apiKey: string;
}) {
  const { language } = frame;
  const texts = apiKeysTexts[language];
  return (
    <Layout frame={frame} title={texts.createdTitle}>
      <h1 class="govuk-heading-l">{texts.createdTitle}</h1>
      <WarningText language={language}>{texts.shownOnce}</WarningText>
      <SummaryList
        rows={[
          { key: texts.name, value: <bdi>{name}</bdi> },
          { key: texts.key, value: <code class="loadline-typed">{apiKey}</code> },
        ]}
      />
      <p class="govuk-body">{texts.ifLost}</p>
      <Button href={`${departmentPath(departmentId)}/api-keys`} kind="secondary">
        {texts.backToList}
      </Button>
    </Layout>
  );
}

import type { Comparison } from '../../scoring/comparison.ts';
import { areOfOneApplication, columnLabels } from '../column-labels.ts';
import type { ComparedColumn } from '../compared-column.ts';
import { BackToTop } from '../components/back-to-top.tsx';
import { ComparisonDetails } from '../components/comparison-details.tsx';
import { ComparisonHeadlines } from '../components/comparison-headlines.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { comparisonTexts } from '../texts/comparison.ts';
import { resultTexts } from '../texts/result.ts';

/** Two to four assessments side by side. */
export function ShowComparisonPage({
  frame,
  columns,
  comparison,
  onlyDifferences,
  otherHref,
}: {
  readonly frame: PageFrame;
  readonly columns: readonly ComparedColumn[];
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
  /** This page with the switch the other way. */
  readonly otherHref: string;
}) {
  const { language } = frame;
  const texts = comparisonTexts[language];
  const { advice, paths, questionnaires } = comparison;
  const parts = [
    'telling' as const,
    'categories' as const,
    ...(paths.length > 0 ? ['paths' as const] : []),
    ...(advice.length > 0 ? ['advice' as const] : []),
    'claims' as const,
    'answers' as const,
  ];
  const labels = columnLabels(columns, language);
  const [first] = columns;
  const title = first && areOfOneApplication(columns) ? texts.revisionsOf(first.application) : texts.title;
  return (
    <Layout frame={frame} title={title}>
      <h1 class="govuk-heading-xl" dir="auto">
        {title}
      </h1>
      <EnglishOnly language={language} />
      {questionnaires !== 'same-version' && (
        <InsetText tone="fair">
          <p class="govuk-body">
            {questionnaires === 'other-versions' ? texts.otherVersions : texts.otherQuestionnaires}
          </p>
        </InsetText>
      )}
      <ComparisonHeadlines
        language={language}
        columns={columns}
        labels={labels}
        headlines={comparison.headlines}
      />
      <nav aria-labelledby="on-this-page">
        <h2 class="govuk-heading-s" id="on-this-page">
          {resultTexts[language].contents}
        </h2>
        <ul class="govuk-list">
          {parts.map((part) => (
            <li>
              <a class="govuk-link" href={`#${part}`}>
                {texts[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="govuk-body" id="switch">
        {onlyDifferences ? texts.onlyDifferences : texts.everything}{' '}
        <a class="govuk-link" href={`${otherHref}#switch`}>
          {onlyDifferences ? texts.showEverything : texts.showDifferences}
        </a>
      </p>
      <ComparisonDetails
        language={language}
        columns={columns}
        labels={labels}
        comparison={comparison}
        onlyDifferences={onlyDifferences}
      />
      <BackToTop language={language} />
    </Layout>
  );
}

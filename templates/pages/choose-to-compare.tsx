import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { comparisonTexts } from '../texts/comparison.ts';

/** What is wrong with the assessments that were chosen for a comparison. */
export type ChoiceFault = keyof (typeof comparisonTexts)['en']['faults'];

/** Where assessments that cannot be compared were chosen: what is wrong, and the lists to choose from. */
export function ChooseToComparePage({
  frame,
  fault,
}: {
  readonly frame: PageFrame;
  readonly fault: ChoiceFault;
}) {
  const texts = comparisonTexts[frame.language];
  const lists = frame.navigation.filter(({ href }) => /\/(?:applications|reviews)$/.test(href));
  return (
    <Layout frame={frame} title={texts.chooseTitle}>
      <h1 class="govuk-heading-l">{texts.chooseTitle}</h1>
      <p class="govuk-body">
        {texts.faults[fault]} {texts.choose}
      </p>
      <ul class="govuk-list">
        {lists.map(({ href, text }) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

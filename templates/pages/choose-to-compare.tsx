import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { comparisonTexts } from '../texts/comparison.ts';

/** What is said where fewer than two or more than four assessments were chosen for a comparison. */
export function ChooseToComparePage({ frame }: { readonly frame: PageFrame }) {
  const texts = comparisonTexts[frame.language];
  const list = frame.navigation.find(({ href }) => href === '/reviews') ?? frame.navigation[0];
  return (
    <Layout frame={frame} title={texts.chooseTitle} {...(list ? { back: list } : {})}>
      <h1 class="govuk-heading-l">{texts.chooseTitle}</h1>
      <p class="govuk-body">{texts.choose}</p>
    </Layout>
  );
}

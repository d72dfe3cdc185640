import { BackToTop } from '../components/back-to-top.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { ReportParts } from '../components/report-parts.tsx';
import type { ReportPart } from '../report.ts';
import { resultTexts } from '../texts/result.ts';

/** Sections of a report that have a page of their own beside the result: `plan` for what comes next, `claims` for every claim, `answers` for every answer. */
export function ResultPartsPage({
  frame,
  assessmentPath,
  application,
  about,
  parts,
}: {
  readonly frame: PageFrame;
  readonly assessmentPath: string;
  /** Its name. */
  readonly application: string;
  readonly about: 'plan' | 'claims' | 'answers';
  readonly parts: readonly ReportPart[];
}) {
  const texts = resultTexts[frame.language];
  const title = texts.partsTitle[about](application);
  return (
    <Layout frame={frame} title={title} back={{ href: `${assessmentPath}/result`, text: texts.backToResult }}>
      <h1 class="govuk-heading-xl" dir="auto">
        {title}
      </h1>
      <EnglishOnly language={frame.language} />
      {parts.length === 0 && <p class="govuk-body">{texts.nothingYet}</p>}
      <ReportParts language={frame.language} parts={parts} />
      <BackToTop language={frame.language} />
    </Layout>
  );
}

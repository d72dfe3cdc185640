import type { Mended } from '../../scoring/mend.ts';
import { AtAGlance } from '../components/at-a-glance.tsx';
import { BlockView } from '../components/block-view.tsx';
import { Button } from '../components/button.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { ReportParts } from '../components/report-parts.tsx';
import { ReviewRisks } from '../components/review-risks.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { WhatIfForm } from '../components/what-if-form.tsx';
import { leadsIntoContainers } from '../manifests/situation/leads-into-containers.ts';
import type { ReportInput, ReportPart } from '../report.ts';
import { subjectOf } from '../subject.ts';
import { resultTexts } from '../texts/result.ts';
import { verdictBlocks } from '../verdict-blocks.ts';

/** What the answers of an assessment mean: verdict, path, what to mend, advice and roadmap, and what to take along. */
export function ResultPage({
  frame,
  assessmentPath,
  input,
  parts,
  ticked,
  mended,
  canWrite,
}: {
  readonly frame: PageFrame;
  /** Of the assessment's task list; the pages of the assessment are below it. */
  readonly assessmentPath: string;
  readonly input: ReportInput;
  /** The sections to show. */
  readonly parts: readonly ReportPart[];
  /** Claims whose switch is on. */
  readonly ticked: readonly string[];
  readonly mended?: Mended | undefined;
  /** True for a draft that this person may change. */
  readonly canWrite: boolean;
}) {
  const { language } = frame;
  const texts = resultTexts[language];
  const { application, contradictions = [] } = input;
  const here = `${assessmentPath}/result`;
  return (
    <Layout
      frame={frame}
      title={texts.title(application.name)}
      back={{ href: assessmentPath, text: texts.backToTasks }}
    >
      <h1 class="govuk-heading-xl" dir="auto">
        {texts.title(application.name)}
      </h1>
      <EnglishOnly language={language} />
      {verdictBlocks(input, '').map((block, index) => (
        <BlockView language={language} id={`verdict-${index}`} block={block} />
      ))}
      <AtAGlance language={language} input={input} partHref={(part) => `#${part}`} />
      {contradictions.length > 0 && (
        <WarningText language={language}>
          {texts.contradictions(contradictions.length)}{' '}
          <a class="govuk-link" href={`${assessmentPath}/evidence`}>
            {texts.seeEvidence}
          </a>
        </WarningText>
      )}
      <section class="loadline-screen-only" aria-labelledby="downloads">
        <h2 class="govuk-heading-m" id="downloads">
          {texts.downloads}
        </h2>
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={`${assessmentPath}/report?edition=full`}>
              {texts.fullReport}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={`${assessmentPath}/report?edition=short`}>
              {texts.shortReport}
            </a>
          </li>
          {subjectOf(input.result) === 'move' && (
            <li>
              {leadsIntoContainers(input.result) ? (
                <>
                  <a class="govuk-link" href={`${assessmentPath}/starter-files`}>
                    {texts.starterFiles}
                  </a>
                  <br />
                  <span class="loadline-muted">{texts.starterHint}</span>
                </>
              ) : (
                <span class="loadline-muted">{texts.starterFilesLater}</span>
              )}
            </li>
          )}
          <li>
            <a class="govuk-link" href={`${here}/plan`}>
              {texts.plan}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={`${here}/claims`}>
              {texts.allClaims}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={`${assessmentPath}/review/answers`}>
              {texts.allAnswers}
            </a>
          </li>
        </ul>
      </section>
      <ReportParts
        language={language}
        parts={parts}
        within={(id) =>
          id === 'what-to-fix-first' && (
            <WhatIfForm
              language={language}
              action={here}
              result={input.result}
              ticked={ticked}
              mended={mended}
            />
          )
        }
      />
      {canWrite && <ReviewRisks language={language} base={assessmentPath} result={input.result} mayChange />}
      {canWrite && (
        <section aria-labelledby="next">
          <h2 class="govuk-heading-l" id="next">
            {texts.next}
          </h2>
          <div class="govuk-button-group">
            <Button href={`${assessmentPath}/submission`}>{texts.submit}</Button>
            <a class="govuk-link" href={assessmentPath}>
              {texts.answerMore}
            </a>
          </div>
        </section>
      )}
    </Layout>
  );
}

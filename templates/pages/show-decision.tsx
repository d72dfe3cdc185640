import type { Tone } from '../block.ts';
import { AcceptedRisksTable } from '../components/accepted-risks-table.tsx';
import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { AtAGlance } from '../components/at-a-glance.tsx';
import { BlockView } from '../components/block-view.tsx';
import { Button } from '../components/button.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { Panel } from '../components/panel.tsx';
import { SignatureLines } from '../components/signature-lines.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { TypedText } from '../components/typed-text.tsx';
import { dateLine } from '../figures.ts';
import type { ReportInput } from '../report.ts';
import { decisionTexts } from '../texts/decision.ts';
import { reviewTexts } from '../texts/review.ts';
import { verdictBlocks } from '../verdict-blocks.ts';

const toneOf: Readonly<Record<AssessmentFrame['status'], Tone>> = {
  approved: 'good',
  returned: 'poor',
  submitted: 'open',
  draft: 'neutral',
};

/** The decision on an assessment with what it rests on, to be read or printed; says so while there is none. */
export function ShowDecisionPage({
  frame,
  assessment,
  input,
  revision,
  submitted,
  decision,
  digest,
  canReview,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly input: ReportInput;
  readonly revision: number;
  /** When and by whom, by name; absent for a draft. */
  readonly submitted?: { readonly at: string; readonly by: string } | undefined;
  /** Present once it is approved or returned; the reviewer by name. */
  readonly decision?: { readonly comment: string; readonly at: string; readonly by: string } | undefined;
  /** Of the full report that can be downloaded. */
  readonly digest: string;
  readonly canReview: boolean;
}) {
  const { language } = frame;
  const texts = decisionTexts[language];
  const review = reviewTexts[language];
  const { base, status } = assessment;
  const { application, result } = input;
  const title = texts.title(application.name);
  const facts = [
    ...(application.department === undefined ? [] : [[review.department, application.department]]),
    [review.revision, String(revision)],
    ...(application.owner === undefined ? [] : [[review.owner, application.owner]]),
    ...(submitted
      ? [[review.submitted, review.submittedBy(dateLine(submitted.at, language), submitted.by)]]
      : []),
  ];
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={title}>
      <h1 class="govuk-heading-xl" dir="auto">
        {title}
      </h1>
      <EnglishOnly language={language} />
      <Panel tone={toneOf[status]} title={texts[status]} titleIsHeading={false}>
        {status === 'submitted' ? texts.submittedText : status === 'draft' ? texts.draftText : undefined}
      </Panel>
      {status === 'submitted' && canReview && <Button href={`${base}/review`}>{texts.toReview}</Button>}
      {decision && (
        <SummaryList
          rows={[
            { key: texts.by, value: <bdi>{decision.by}</bdi> },
            { key: texts.on, value: dateLine(decision.at, language) },
            {
              key: texts.comment,
              value: decision.comment === '' ? texts.noComment : <TypedText text={decision.comment} />,
            },
          ]}
        />
      )}
      <h2 class="govuk-heading-m">{texts.about}</h2>
      <SummaryList rows={facts.map(([key, value]) => ({ key, value: <bdi>{value}</bdi> }))} />
      {verdictBlocks(input, '').map((block, index) => (
        <BlockView language={language} id={`verdict-${index}`} block={block} />
      ))}
      <AtAGlance language={language} input={input} />
      <h2 class="govuk-heading-m">{texts.conditions}</h2>
      {result.residual && <p class="govuk-body">{texts.conditionsText}</p>}
      <AcceptedRisksTable
        language={language}
        title={review.risks.accepted}
        risks={result.residual?.risks ?? []}
      />
      {decision && (
        <>
          <SummaryList
            rows={[
              {
                key: texts.digest,
                value: (
                  <>
                    <code dir="ltr">{digest}</code>
                    <br />
                    <span class="loadline-muted">{texts.digestHint}</span>
                  </>
                ),
              },
            ]}
          />
          <SignatureLines language={language} />
        </>
      )}
      <div class="loadline-screen-only">
        <p class="govuk-body">
          <a class="govuk-link" href={`${base}/report?edition=full`}>
            {texts.report}
          </a>
        </p>
        {decision && <p class="govuk-hint">{texts.printHint}</p>}
      </div>
    </AssessmentLayout>
  );
}

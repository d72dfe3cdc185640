import { AcceptedRisksTable } from '../components/accepted-risks-table.tsx';
import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { AtAGlance } from '../components/at-a-glance.tsx';
import { BlockView } from '../components/block-view.tsx';
import { InsetText } from '../components/inset-text.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { SummaryList } from '../components/summary-list.tsx';
import { Tag } from '../components/tag.tsx';
import { TypedText } from '../components/typed-text.tsx';
import { dateLine } from '../figures.ts';
import type { ReportInput } from '../report.ts';
import { decisionTexts } from '../texts/decision.ts';
import { recordsTexts } from '../texts/records.ts';
import { resultTexts } from '../texts/result.ts';
import { reviewTexts } from '../texts/review.ts';
import { verdictBlocks } from '../verdict-blocks.ts';

/** The decision on an assessment with what it rests on; on paper with lines to sign. */
export function ShowDecisionPage({
  frame,
  assessment,
  input,
  digest,
  revision,
  submitted,
  decision,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly input: ReportInput;
  /** SHA-256 of the full report, as it is on a day. */
  readonly digest: { readonly on: string; readonly hex: string };
  readonly revision: number;
  /** When and by whom, by name; absent for a draft. */
  readonly submitted?: { readonly at: string; readonly by: string } | undefined;
  /** The decision under which it stands; absent until there is one. */
  readonly decision?:
    | {
        readonly decision: 'approved' | 'returned';
        readonly comment: string;
        readonly reviewedAt: string;
        readonly by: string;
      }
    | undefined;
}) {
  const { language } = frame;
  const texts = decisionTexts[language];
  const facts = reviewTexts[language];
  const { application, questionnaire, result } = input;
  const { base, status } = assessment;
  const title = texts.title(application.name);
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={title}>
      <h1 class="govuk-heading-xl" dir="auto">
        {title}
      </h1>
      {decision ? (
        <SummaryList
          rows={[
            {
              key: texts.decision,
              value: (
                <Tag tone={decision.decision === 'approved' ? 'good' : 'fair'}>
                  {recordsTexts[language].assessmentStatus[decision.decision]}
                </Tag>
              ),
            },
            { key: texts.decidedBy, value: <bdi>{decision.by}</bdi> },
            { key: texts.decidedAt, value: dateLine(decision.reviewedAt, language) },
            {
              key: texts.comment,
              value: decision.comment === '' ? texts.noComment : <TypedText text={decision.comment} />,
            },
          ]}
        />
      ) : (
        <InsetText>
          <p class="govuk-body">{status === 'draft' ? texts.draft : texts.undecided}</p>
        </InsetText>
      )}
      <h2 class="govuk-heading-m">{texts.about}</h2>
      <SummaryList
        rows={[
          { key: texts.application, value: <bdi>{application.name}</bdi> },
          ...(application.department === undefined
            ? []
            : [{ key: facts.department, value: <bdi>{application.department}</bdi> }]),
          ...(application.owner === undefined
            ? []
            : [{ key: facts.owner, value: <bdi>{application.owner}</bdi> }]),
          { key: facts.revision, value: String(revision) },
          ...(submitted
            ? [
                {
                  key: facts.submitted,
                  value: <bdi>{facts.submittedBy(dateLine(submitted.at, language), submitted.by)}</bdi>,
                },
              ]
            : []),
          {
            key: texts.questionnaire,
            value: texts.version(questionnaire.title, result.questionnaire.version),
          },
        ]}
      />
      <h2 class="govuk-heading-m">{texts.basis}</h2>
      {language !== 'en' && <p class="govuk-body loadline-muted">{resultTexts[language].englishOnly}</p>}
      {verdictBlocks(input, '').map((block, index) => (
        <BlockView language={language} id={`verdict-${index}`} block={block} />
      ))}
      <AtAGlance language={language} input={input} />
      <h2 class="govuk-heading-m">{texts.conditions}</h2>
      <AcceptedRisksTable
        language={language}
        title={facts.risks.accepted}
        risks={result.residual?.risks ?? []}
      />
      <h2 class="govuk-heading-m">{texts.report}</h2>
      <SummaryList
        rows={[
          {
            key: texts.digest(dateLine(digest.on, language)),
            value: <code class="loadline-excerpt">{digest.hex}</code>,
          },
        ]}
      />
      <ul class="govuk-list loadline-on-screen">
        {[
          ['report?edition=full', facts.links.report],
          ['result', facts.links.result],
          ['events', facts.links.events],
        ].map(([path, text]) => (
          <li>
            <a class="govuk-link" href={`${base}/${path}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {decision && (
        <div class="loadline-signatures">
          <p class="govuk-body">{texts.signature.reviewer}</p>
          <p class="govuk-body">{texts.signature.department}</p>
        </div>
      )}
    </AssessmentLayout>
  );
}

import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { AtAGlance } from '../components/at-a-glance.tsx';
import { BlockView } from '../components/block-view.tsx';
import {
  type DecisionErrors,
  DecisionForm,
  decisionErrors,
  type TypedDecision,
} from '../components/decision-form.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { InsetText } from '../components/inset-text.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { type ReviewChanges, ReviewChangesView } from '../components/review-changes.tsx';
import { ReviewEvidence } from '../components/review-evidence.tsx';
import { ReviewRisks } from '../components/review-risks.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { TypedFormView } from '../components/typed-form-view.tsx';
import { dateLine } from '../figures.ts';
import type { ReportInput } from '../report.ts';
import { refusalsTexts } from '../texts/refusals.ts';
import { reviewTexts } from '../texts/review.ts';
import { verdictBlocks } from '../verdict-blocks.ts';

/** Everything that a reviewer needs about an assessment, and the decision. */
export function ReviewSubmissionPage({
  frame,
  assessment,
  input,
  revision,
  submitted,
  isOwn,
  version,
  attempt,
  changes,
  typed,
  errors = {},
  refused,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly input: ReportInput;
  readonly revision: number;
  /** When and by whom, by name; absent for a draft. */
  readonly submitted?: { readonly at: string; readonly by: string } | undefined;
  /** Whether this person submitted it. */
  readonly isOwn: boolean;
  readonly version: number;
  readonly attempt: string;
  readonly changes: ReviewChanges;
  readonly typed: TypedDecision;
  readonly errors?: DecisionErrors | undefined;
  /** Why the decision that was sent did not count. */
  readonly refused?: 'stale' | 'own' | undefined;
}) {
  const { language } = frame;
  const texts = reviewTexts[language];
  const { base, status } = assessment;
  const { application, result } = input;
  const told = [...decisionErrors(language, errors), ...(refused ? [{ text: texts.decision[refused] }] : [])];
  const title = texts.title(application.name);
  const facts = [
    ...(application.department === undefined ? [] : [[texts.department, application.department]]),
    [texts.revision, String(revision)],
    ...(submitted
      ? [[texts.submitted, texts.submittedBy(dateLine(submitted.at, language), submitted.by)]]
      : []),
    ...(application.owner === undefined ? [] : [[texts.owner, application.owner]]),
  ];
  const more = { key: texts.openQuestions, value: String(result.nextQuestions.length) };
  const isOpen = status === 'submitted' && !isOwn;
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={title} hasErrors={told.length > 0}>
      <ErrorSummary language={language} errors={told} />
      <h1 class="govuk-heading-xl" dir="auto">
        {title}
      </h1>
      <EnglishOnly language={language} />
      {isOpen && (
        <p class="govuk-body">
          <a class="govuk-link" href="#decide">
            {texts.decision.toForm}
          </a>
        </p>
      )}
      <SummaryList rows={facts.map(([key, value]) => ({ key, value: <bdi>{value}</bdi> }))} />
      {verdictBlocks(input, '').map((block, index) => (
        <BlockView language={language} id={`verdict-${index}`} block={block} />
      ))}
      <AtAGlance
        language={language}
        input={input}
        partHref={(part) => `${base}/result#${part}`}
        more={[more]}
      />
      <ReviewChangesView language={language} result={result} changes={changes} />
      <ReviewEvidence language={language} base={base} input={input} />
      <ReviewRisks
        language={language}
        base={base}
        result={result}
        mayChange={status === 'draft' || status === 'submitted'}
      />
      <ReadMore language={language} base={base} />
      <h2 class="govuk-heading-l" id="decide">
        {texts.decision.title}
      </h2>
      {isOpen ? (
        <DecisionForm
          frame={frame}
          action={`${base}/review`}
          attempt={attempt}
          version={version}
          typed={typed}
          errors={errors}
        />
      ) : (
        <>
          <InsetText tone={status === 'submitted' ? 'fair' : undefined}>
            {status === 'submitted' && <p class="govuk-body">{texts.decision.own}</p>}
            {status === 'draft' && <p class="govuk-body">{texts.decision.notSubmitted}</p>}
            {(status === 'approved' || status === 'returned') && (
              <p class="govuk-body">
                {texts.decision.decided}{' '}
                <a class="govuk-link" href={`${base}/decision`}>
                  {texts.decision.toDecision}
                </a>
              </p>
            )}
          </InsetText>
          <TypedFormView
            frame={frame}
            title={refusalsTexts[language].words.typed}
            typed={{ action: '', fields: [[texts.decision.comment, typed.comment]] }}
          />
        </>
      )}
    </AssessmentLayout>
  );
}

function ReadMore({ language, base }: { readonly language: PageFrame['language']; readonly base: string }) {
  const texts = reviewTexts[language];
  const { links } = texts;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.readMore}</h2>
      <ul class="govuk-list">
        {[
          ['result', links.result],
          ['result/claims', links.claims],
          ['review/answers', links.answers],
          ['evidence', links.evidence],
          ['events', links.events],
          ['report?edition=full', links.report],
        ].map(([path, text]) => (
          <li>
            <a class="govuk-link" href={`${base}/${path}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

import { fallsShort } from '../../scoring/judge.ts';
import type { Finding, StandingRisk } from '../../scoring/result.ts';
import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { InsetText } from '../components/inset-text.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import { type RiskErrors, RiskForm, riskErrors, type TypedRisk } from '../components/risk-form.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { Tag } from '../components/tag.tsx';
import { TypedText } from '../components/typed-text.tsx';
import { dateLine } from '../figures.ts';

import { reviewTexts } from '../texts/review.ts';
import { riskTexts } from '../texts/risk.ts';
import { tones } from '../tones.ts';
import { wordsIn } from '../words.ts';

/** One claim and the risk that was, or can be, accepted for it. */
export function AcceptShortfallPage({
  frame,
  assessment,
  finding,
  accepted,
  closed,
  version,
  attempt,
  typed,
  errors = {},
  isStale = false,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly finding: Finding;
  /** The acceptance as it stands; absent where there is none. */
  readonly accepted?: StandingRisk | undefined;
  /** Why this person cannot change it: it is decided on, or submitted and theirs no longer. */
  readonly closed?: 'decided' | 'submitted' | undefined;
  readonly version: number;
  readonly attempt: string;
  readonly typed: TypedRisk;
  readonly errors?: RiskErrors | undefined;
  /** True when it was to be changed as it had been before somebody else changed the assessment. */
  readonly isStale?: boolean | undefined;
}) {
  const { language } = frame;
  const texts = riskTexts[language];
  const { lastDay, owner, reason, state, outcome, effort } = reviewTexts[language].risks;
  const words = wordsIn(language);
  const action = `${assessment.base}/risks/${encodeURIComponent(finding.criterionId)}`;
  const told = [...riskErrors(language, errors), ...(isStale ? [{ text: texts.stale }] : [])];
  const title = accepted ? texts.acceptedTitle(finding.title) : texts.title(finding.title);
  const canAccept = closed === undefined && fallsShort(finding);
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={title} hasErrors={told.length > 0}>
      <ErrorSummary language={language} errors={told} />
      <h1 class="govuk-heading-l">{title}</h1>
      <SummaryList
        rows={[
          {
            key: outcome,
            value: <Tag tone={tones.outcome[finding.outcome]}>{words.outcome[finding.outcome]}</Tag>,
          },
          { key: effort, value: words.effort[finding.effort] },
        ]}
      />
      <p class="govuk-body">{reviewTexts[language].risks.explanation}</p>
      {closed && (
        <InsetText>
          <p class="govuk-body">{texts.closed[closed]}</p>
        </InsetText>
      )}
      {!closed && !fallsShort(finding) && (
        <InsetText>
          <p class="govuk-body">{texts.notShort}</p>
        </InsetText>
      )}
      {accepted && (
        <>
          <h2 class="govuk-heading-m">{texts.standing}</h2>
          <SummaryList
            rows={[
              { key: reason, value: <TypedText text={accepted.reason} /> },
              { key: owner, value: <bdi>{accepted.owner}</bdi> },
              { key: lastDay, value: dateLine(accepted.expiresOn, language) },
              { key: state, value: words.riskState[accepted.state] },
            ]}
          />
          {!closed && (
            <PostForm action={action} csrf={frame.csrf}>
              <input type="hidden" name="version" value={String(version)} />
              <Button kind="warning" name="withdraw" value="yes">
                {texts.withdraw}
              </Button>
            </PostForm>
          )}
        </>
      )}
      {canAccept && (
        <>
          {accepted && <h2 class="govuk-heading-m">{texts.change}</h2>}
          <RiskForm
            frame={frame}
            action={action}
            attempt={attempt}
            version={version}
            typed={typed}
            errors={errors}
            button={accepted ? texts.save : texts.accept}
          />
        </>
      )}
    </AssessmentLayout>
  );
}

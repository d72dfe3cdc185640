import type { Finding, StandingRisk } from '../../scoring/result.ts';
import { AcceptedRisksTable } from '../components/accepted-risks-table.tsx';
import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { Button } from '../components/button.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { InsetText } from '../components/inset-text.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import { Prose } from '../components/prose.tsx';
import { type RiskErrors, RiskForm, riskErrors, type TypedRisk } from '../components/risk-form.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { Tag } from '../components/tag.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { riskTexts } from '../texts/risk.ts';
import { tones } from '../tones.ts';
import { wordsIn } from '../words.ts';

/** Whether the risks of an assessment can be changed by this person, or why not. */
export type RiskState = 'open' | 'closed' | 'reviewer-only';

/** A claim with what it comes to, and the form that accepts it as a risk, changes or withdraws the acceptance. */
export function AcceptShortfallPage({
  frame,
  assessment,
  finding,
  fallsShort,
  accepted,
  state,
  version,
  attempt,
  typed,
  errors = {},
  isStale,
  backTo,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly finding: Finding;
  readonly fallsShort: boolean;
  /** How it is accepted now. */
  readonly accepted?: StandingRisk | undefined;
  readonly state: RiskState;
  readonly version: number;
  readonly attempt: string;
  readonly typed: TypedRisk;
  readonly errors?: RiskErrors | undefined;
  /** True when somebody changed the assessment before the form was sent. */
  readonly isStale: boolean;
  /** Path of the page that it is opened from, and leads back to. */
  readonly backTo: string;
}) {
  const { language, csrf } = frame;
  const texts = riskTexts[language];
  const words = wordsIn(language);
  const told = [...riskErrors(language, errors), ...(isStale ? [{ text: texts.stale }] : [])];
  const action = `${assessment.base}/risks/${encodeURIComponent(finding.criterionId)}`;
  const { blocks, effort, fix, outcome, owner, title, why } = finding;
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={texts.title} hasErrors={told.length > 0}>
      <ErrorSummary language={language} errors={told} />
      <span class="govuk-caption-l">{texts.title}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <EnglishOnly language={language} />
      <p class="govuk-body">
        <Tag tone={tones.outcome[outcome]}>{words.outcome[outcome]}</Tag>
      </p>
      <SummaryList
        rows={[
          { key: texts.why, value: <Prose text={why} /> },
          { key: texts.fix, value: <Prose text={fix} /> },
          { key: texts.effort, value: `${words.effort[effort]} · ${words.ownerTitle[owner]}` },
          ...(blocks.length > 0
            ? [{ key: texts.rulesOut, value: blocks.map((id) => words.path[id]).join('; ') }]
            : []),
        ]}
      />
      {fallsShort && outcome === 'fail' && blocks.length > 0 && (
        <WarningText language={language}>{texts.blocker}</WarningText>
      )}
      {accepted && <AcceptedRisksTable language={language} title={texts.accepted} risks={[accepted]} />}
      {state !== 'open' && (
        <InsetText>
          <p class="govuk-body">{state === 'closed' ? texts.closed : texts.reviewerOnly}</p>
        </InsetText>
      )}
      {state === 'open' &&
        (fallsShort ? (
          <>
            <p class="govuk-body">{texts.explanation}</p>
            <RiskForm
              frame={frame}
              action={action}
              attempt={attempt}
              version={version}
              typed={typed}
              errors={errors}
              isAccepted={accepted !== undefined}
            />
          </>
        ) : (
          <InsetText>
            <p class="govuk-body">{texts.notShort}</p>
          </InsetText>
        ))}
      {state === 'open' && accepted && (
        <>
          <h2 class="govuk-heading-m">{texts.withdrawTitle}</h2>
          <p class="govuk-body">{texts.withdrawText}</p>
          <PostForm action={action} csrf={csrf}>
            <input type="hidden" name="version" value={String(version)} />
            <Button kind="warning" name="step" value="withdraw">
              {texts.withdraw}
            </Button>
          </PostForm>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={backTo}>
          {texts.back}
        </a>
      </p>
    </AssessmentLayout>
  );
}

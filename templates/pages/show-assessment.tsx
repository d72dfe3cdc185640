import type { Language } from '../../questionnaire/language.ts';
import type { SectionProgress } from '../../questionnaire/progress.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { NextQuestion, Score, Verdict } from '../../scoring/result.ts';
import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { type AssessmentState, AssessmentStateView } from '../components/assessment-state.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { FirstQuestions } from '../components/first-questions.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { SinceLastRevision } from '../components/since-last-revision.tsx';
import { Tag } from '../components/tag.tsx';
import { TaskList } from '../components/task-list.tsx';
import { scoreLine } from '../figures.ts';
import { assessmentTexts } from '../texts/assessment.ts';
import { recordsTexts } from '../texts/records.ts';
import { wordsTexts } from '../texts/words.ts';
import { tones } from '../tones.ts';

/** An assessment as a list of tasks: its sections with how far each is, the score so far, what to answer first, and its other pages. */
export function ShowAssessmentPage({
  frame,
  assessment,
  revision,
  state,
  reopening,
  canReview,
  progress,
  result,
  first,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly revision: number;
  readonly state: AssessmentState;
  /** Set where this person can reopen it: the version that is shown. */
  readonly reopening?: { readonly version: number } | undefined;
  /** Whether this person reviews what the department submits. */
  readonly canReview: boolean;
  readonly progress: readonly SectionProgress[];
  readonly result: { readonly score: Score; readonly verdict: Pick<Verdict, 'band'> };
  /** The open questions that decide most. */
  readonly first: readonly { readonly question: Question; readonly decides: NextQuestion['decides'] }[];
}) {
  const { language } = frame;
  const { applicationName, base, canChange } = assessment;
  const texts = assessmentTexts[language];
  const words = wordsTexts[language];
  const { band } = result.verdict;
  const links = Object.entries(linksOf(assessment, canReview)) as [keyof typeof texts.links, string][];
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={texts.title(applicationName)} isAssessment>
      <h1 class="govuk-heading-l">
        <bdi>{texts.title(applicationName)}</bdi>
      </h1>
      <EnglishOnly language={language} />
      <p class="govuk-body">
        <Tag tone="neutral">{recordsTexts[language].assessmentStatus[state.status]}</Tag>{' '}
        {texts.revision(String(revision))}
      </p>
      <AssessmentStateView
        frame={frame}
        state={state}
        reopening={reopening && { action: base, version: reopening.version }}
      />
      <SinceLastRevision language={language} assessment={assessment} />
      <p class="govuk-body">
        {(canChange ? texts.score : texts.scoreFinal)(scoreLine(result.score, language))}{' '}
        <Tag tone={tones.band[band]} mark>
          {words.band[band].title}
        </Tag>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`${base}/result`}>
          {texts.toResult}
        </a>
      </p>
      {canChange && (
        <>
          <h2 class="govuk-heading-m">{texts.filesTitle}</h2>
          <p class="govuk-body">{texts.filesLead}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={`${base}/evidence`}>
              {texts.links.evidence}
            </a>
          </p>
        </>
      )}
      {canChange && <FirstQuestions language={language} first={first} base={base} />}
      <h2 class="govuk-heading-m">{texts.sections}</h2>
      <p class="govuk-body">{overall(language, progress)}</p>
      <TaskList
        id="section"
        tasks={progress.map((section) => ({
          title: section.title,
          href: `${base}/sections/${encodeURIComponent(section.id)}`,
          hint: section.asked === 0 && section.waiting > 0 ? texts.cannotSayHint : undefined,
          status: statusOf(language, section),
        }))}
      />
      <h2 class="govuk-heading-m">{texts.alsoTitle}</h2>
      <ul class="govuk-list">
        {links.map(([id, href]) => (
          <li>
            <a class="govuk-link" href={href}>
              {texts.links[id]}
            </a>
          </li>
        ))}
      </ul>
    </AssessmentLayout>
  );
}

const linksOf = (
  { applicationId, base, canChange, departmentPath, status }: AssessmentFrame,
  canReview: boolean,
) => ({
  ...(canChange ? { submission: `${base}/submission` } : { evidence: `${base}/evidence` }),
  ...(canReview && status === 'submitted' ? { review: `${base}/review` } : {}),
  ...(status === 'approved' ? { decision: `${base}/decision` } : {}),
  events: `${base}/events`,
  application: `${departmentPath}/applications/${applicationId}`,
});

function overall(language: Language, progress: readonly SectionProgress[]): string {
  const texts = assessmentTexts[language];
  const sum = (of: (section: SectionProgress) => number) =>
    String(progress.reduce((total, section) => total + of(section), 0));
  const [answered, asked, notKnown] = [
    sum((one) => one.answered),
    sum((one) => one.asked),
    sum((one) => one.notKnown),
  ];
  const waiting = sum((one) => one.waiting);
  return [
    notKnown === '0' ? texts.overall(answered, asked) : texts.overallNotKnown(answered, asked, notKnown),
    ...(waiting === '0' ? [] : [texts.overallMore(waiting)]),
  ].join(' ');
}

/** A finished section is told plainly; one that still wants something stands out. */
function statusOf(
  language: Language,
  { asked, answered, notKnown, waiting, answeredAhead }: SectionProgress,
) {
  const texts = assessmentTexts[language].progress;
  if (asked === 0 && answeredAhead > 0) return { text: texts.ahead(answeredAhead) };
  if (asked === 0) return { text: waiting > 0 ? texts.cannotSay : texts.nothing };
  if (answered === 0) return { text: texts.notStarted, tone: 'neutral' as const };
  if (notKnown > 0)
    return { text: texts.notKnown(String(answered), String(asked), String(notKnown)), tone: 'open' as const };
  if (answered < asked) return { text: texts.some(String(answered), String(asked)), tone: 'open' as const };
  return { text: texts.complete(String(asked)) };
}

import type { AssessmentFrame } from '../components/assessment-frame.ts';
import { AssessmentLayout } from '../components/assessment-layout.tsx';
import { Button } from '../components/button.tsx';
import { ButtonGroup } from '../components/button-group.tsx';
import { EnglishOnly } from '../components/english-only.tsx';
import { EventsList, type ListedEvent } from '../components/events-list.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { Pagination } from '../components/pagination.tsx';
import { type TrailResult, TrailResultView } from '../components/trail-result.tsx';
import { eventsTexts } from '../texts/events.ts';

/** The audit trail of an assessment, and what a check of it found. */
export function AssessmentEventsPage({
  frame,
  assessment,
  events,
  next,
  result,
}: {
  readonly frame: PageFrame;
  readonly assessment: AssessmentFrame;
  readonly events: readonly ListedEvent[];
  readonly next?: string | undefined;
  readonly result?: TrailResult | undefined;
}) {
  const { language } = frame;
  const texts = eventsTexts[language];
  const base = `${assessment.base}/events`;
  return (
    <AssessmentLayout frame={frame} assessment={assessment} title={texts.title}>
      <h1 class="govuk-heading-l">{texts.title}</h1>
      <EnglishOnly language={language} />
      <p class="govuk-body">{texts.introAssessment}</p>
      {result && <TrailResultView language={language} result={result} />}
      <p class="govuk-body">{texts.checkHelp}</p>
      <ButtonGroup>
        <Button href={`${base}?check=yes`}>{texts.check}</Button>
        <a class="govuk-link" href={`${base}/export`}>
          {texts.export}
        </a>
      </ButtonGroup>
      <p class="govuk-body">{texts.exportHelp}</p>
      <EventsList language={language} events={events} />
      <Pagination
        language={language}
        next={next === undefined ? undefined : { href: next, label: texts.oldestPage }}
      />
    </AssessmentLayout>
  );
}

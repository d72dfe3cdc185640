import { Button } from '../components/button.tsx';
import { ButtonGroup } from '../components/button-group.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { EventsList, type ListedEvent } from '../components/events-list.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { Pagination } from '../components/pagination.tsx';
import { TextInput } from '../components/text-input.tsx';
import { type TrailResult, TrailResultView } from '../components/trail-result.tsx';
import { eventsTexts } from '../texts/events.ts';

/** Days as they were typed; empty for no bound. */
type TypedDays = Readonly<Record<'from' | 'to', string>>;

/** The audit trail of a department by days, and what a check of it found. */
export function DepartmentEventsPage({
  frame,
  path,
  days,
  errors = {},
  events,
  next,
  result,
}: {
  readonly frame: PageFrame;
  /** Of this page without its query. */
  readonly path: string;
  readonly days: TypedDays;
  readonly errors?: Readonly<Partial<Record<'from' | 'to', 'day' | 'backwards'>>>;
  readonly events: readonly ListedEvent[];
  readonly next?: string | undefined;
  readonly result?: TrailResult | undefined;
}) {
  const { language } = frame;
  const texts = eventsTexts[language];
  const errorOf = (field: 'from' | 'to') => errors[field] && texts.errors[errors[field]];
  const listed = (['from', 'to'] as const).flatMap((field) => {
    const text = errorOf(field);
    return text === undefined ? [] : [{ field, text }];
  });
  const query = String(new URLSearchParams(Object.entries(days).filter(([, day]) => day !== '')));
  return (
    <Layout frame={frame} title={texts.title} hasErrors={listed.length > 0}>
      <ErrorSummary language={language} errors={listed} />
      <h1 class="govuk-heading-l">{texts.title}</h1>
      <p class="govuk-body">{texts.introDepartment}</p>
      {result && <TrailResultView language={language} result={result} />}
      <form method="get" action={path} novalidate>
        <fieldset class="govuk-fieldset" aria-describedby="days-hint">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{texts.days}</legend>
          <div class="govuk-hint" id="days-hint">
            {texts.daysHint}
          </div>
          {(['from', 'to'] as const).map((field) => (
            <TextInput
              language={language}
              name={field}
              label={texts[field]}
              value={days[field]}
              type="date"
              width={10}
              error={errorOf(field)}
              optional
            />
          ))}
        </fieldset>
        <Button kind="secondary">{texts.show}</Button>
      </form>
      {listed.length === 0 && (
        <>
          <p class="govuk-body">
            {texts.checkHelp} {texts.exportHelp}
          </p>
          <ButtonGroup>
            <Button href={`${path}?${query ? `${query}&` : ''}check=yes`}>{texts.check}</Button>
            <a class="govuk-link" href={`${path}/export${query ? `?${query}` : ''}`}>
              {texts.export}
            </a>
          </ButtonGroup>
          {events.length === 0 && <p class="govuk-body">{texts.empty}</p>}
          <EventsList language={language} events={events} />
          <Pagination
            language={language}
            next={next === undefined ? undefined : { href: next, label: texts.newestPage }}
          />
        </>
      )}
    </Layout>
  );
}

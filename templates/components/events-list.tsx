import type { Language } from '../../questionnaire/language.ts';
import type { EventChange } from '../event-changes.ts';
import { dateLine } from '../figures.ts';
import { eventsTexts } from '../texts/events.ts';
import { recordsTexts } from '../texts/records.ts';
import { wordFor } from '../word-for.ts';
import { DataTable } from './data-table.tsx';
import { Details } from './details.tsx';
import { SummaryList } from './summary-list.tsx';
import { TypedText } from './typed-text.tsx';

/** One event as a list shows it. */
export interface ListedEvent {
  /** The version that it made. */
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Who did it, by name. */
  readonly who: string;
  /** Id of the operation. */
  readonly action: string;
  /** What it is about, where the list is about several things. */
  readonly subject?: { readonly text: string; readonly href?: string | undefined } | undefined;
  /** `undefined` where the event is gone, and only the journal names it. */
  readonly changes: readonly EventChange[] | undefined;
  readonly hashes: Readonly<Record<keyof (typeof eventsTexts)['en']['hash'], string | null | undefined>>;
}

/** Events, each with who did what and when, what it changed, and its hashes folded away. */
export function EventsList({
  language,
  events,
}: {
  readonly language: Language;
  readonly events: readonly ListedEvent[];
}) {
  const texts = eventsTexts[language];
  return (
    <>
      {events.map(({ version, at, who, action, subject, changes, hashes }, index) => {
        const title = wordFor(recordsTexts[language].action, action);
        return (
          <article aria-labelledby={`event-${index + 1}`}>
            <h2 class="govuk-heading-s" id={`event-${index + 1}`}>
              {title}
            </h2>
            <p class="govuk-body">
              {dateLine(at, language)}
              <br />
              <bdi>{texts.by(who)}</bdi>
              {subject && (
                <>
                  <br />
                  {subject.href === undefined ? (
                    <bdi>{subject.text}</bdi>
                  ) : (
                    <a class="govuk-link" href={subject.href}>
                      <bdi>{subject.text}</bdi>
                    </a>
                  )}
                </>
              )}
            </p>
            <Changes id={`changes-${index + 1}`} language={language} changes={changes} title={title} />
            <Details summary={texts.hashes}>
              <p>{texts.version(version)}</p>
              {hashes.hash === undefined && <p>{texts.unsealed}</p>}
              <SummaryList
                rows={(['hash', 'previousHash', 'beforeHash', 'afterHash'] as const).map((name) => ({
                  key: texts.hash[name],
                  value: <code class="loadline-typed">{hashes[name] ?? texts.nothing}</code>,
                }))}
              />
            </Details>
          </article>
        );
      })}
    </>
  );
}

function Changes({
  id,
  language,
  title,
  changes,
}: {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly changes: readonly EventChange[] | undefined;
}) {
  const texts = eventsTexts[language];
  if (!changes) return <p class="govuk-body">{texts.gone}</p>;
  const sides = changes.filter(({ before, after }) => typeof before === 'string' || after !== undefined);
  const counts = changes.filter((change) => !sides.includes(change));
  const side = (text: string | null | undefined) =>
    text === undefined ? texts.nothing : text === null ? '–' : <TypedText text={text} />;
  return (
    <>
      {counts.length > 0 && (
        <ul class="govuk-list">
          {counts.map(({ about }) => (
            <li>
              <bdi>{about}</bdi>
            </li>
          ))}
        </ul>
      )}
      {sides.length > 0 && (
        <DataTable
          id={id}
          caption={title}
          captionHidden
          narrow="stack"
          columns={[{ text: texts.whatChanged }, { text: texts.before }, { text: texts.after }]}
          rows={sides.map(({ about, before, after }) => [<bdi>{about}</bdi>, side(before), side(after)])}
        />
      )}
    </>
  );
}

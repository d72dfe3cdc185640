import type { Language } from '../../questionnaire/language.ts';
import { eventsTexts } from '../texts/events.ts';
import { Button } from './button.tsx';
import { InsetText } from './inset-text.tsx';
import { Panel } from './panel.tsx';
import { WarningText } from './warning-text.tsx';

/** What a check of a trail, or of a part of it, found. */
export interface TrailResult {
  readonly checked: number;
  readonly beforeTheChain: number;
  readonly problems: readonly {
    /** What the event is about, in words. */
    readonly subject: string;
    readonly version: number;
    readonly problem: keyof (typeof eventsTexts)['en']['problem'];
  }[];
  /** Where the check goes on; absent at the end. */
  readonly goOn?: string | undefined;
}

/** What a check found, and what to do. */
export function TrailResultView({
  language,
  result: { checked, beforeTheChain, problems, goOn },
}: {
  readonly language: Language;
  readonly result: TrailResult;
}) {
  const texts = eventsTexts[language];
  return (
    <div id="check">
      {problems.length === 0 ? (
        <Panel
          title={texts.intact(checked === 1 ? texts.events.one : texts.events.more(checked))}
          titleIsHeading={false}
        />
      ) : (
        <>
          <Panel title={texts.damaged} tone="bad" titleIsHeading={false} />
          <ul class="govuk-list govuk-list--bullet">
            {problems.map(({ subject, version, problem }) => (
              <li>
                <bdi>{texts.problemAt(version, subject)}</bdi>: {texts.problem[problem]}
              </li>
            ))}
          </ul>
          <WarningText language={language}>{texts.whatToDo}</WarningText>
        </>
      )}
      {beforeTheChain > 0 && <InsetText>{texts.beforeTheChain(beforeTheChain)}</InsetText>}
      {goOn === undefined ? (
        <p class="govuk-body">{texts.last}</p>
      ) : (
        <>
          <p class="govuk-body">{texts.goesOn}</p>
          <Button href={goOn} kind="secondary">
            {texts.goOn}
          </Button>
        </>
      )}
    </div>
  );
}

import type { Language } from '../../questionnaire/language.ts';
import type { Mended } from '../../scoring/mend.ts';
import { bands, type Result } from '../../scoring/result.ts';
import { points } from '../figures.ts';
import { shortfalls } from '../shortfalls.ts';
import { resultTexts } from '../texts/result.ts';
import { wordsTexts } from '../texts/words.ts';
import { bandTitle } from '../verdict-statement.ts';
import { Button } from './button.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { ScoreBar } from './score-bar.tsx';

/** The most claims that can be switched; the heaviest are. */
const MOST_SWITCHES = 20;

/** Switches for what falls short, and the score that the ticked ones would bring. */
export function WhatIfForm({
  language,
  action,
  result,
  ticked,
  mended,
}: {
  readonly language: Language;
  readonly action: string;
  readonly result: Result;
  readonly ticked: readonly string[];
  /** Absent while nothing is ticked. */
  readonly mended?: Mended | undefined;
}) {
  const texts = resultTexts[language];
  const planned = new Map(result.improvement?.fixes.map(({ criterionId, gain }) => [criterionId, gain]));
  const short = shortfalls(result);
  const shown = [
    ...short.filter(({ criterionId }) => planned.has(criterionId)),
    ...short.filter(({ criterionId }) => !planned.has(criterionId)),
  ].slice(0, MOST_SWITCHES);
  if (shown.length === 0) return null;
  return (
    <form
      method="get"
      action={`${action}#what-if`}
      id="what-if"
      class={mended ? undefined : 'loadline-screen-only'}
      data-shows="what-if-result"
    >
      <Checkboxes
        language={language}
        name="mend"
        label={texts.whatIf}
        labelSize="m"
        hint={texts.whatIfHint}
        small
        values={ticked}
        options={shown.map(({ criterionId, title }) => {
          const gain = planned.get(criterionId);
          return {
            value: criterionId,
            text: title,
            ...(gain === undefined ? {} : { hint: texts.gain(points(gain)) }),
          };
        })}
      />
      <div id="what-if-result" class="loadline-what-if" aria-live="polite">
        {mended && <NewScore language={language} mended={mended} />}
      </div>
      <div class="govuk-button-group">
        <Button kind="secondary">{texts.whatIfTry}</Button>
        {ticked.length > 0 && (
          <a class="govuk-link" href={`${action}#what-if`}>
            {texts.whatIfClear}
          </a>
        )}
      </div>
    </form>
  );
}

function NewScore({
  language,
  mended: { score, verdict, criterionIds },
}: {
  readonly language: Language;
  readonly mended: Mended;
}) {
  const texts = resultTexts[language];
  if (criterionIds.length === 0) return <p class="govuk-body">{texts.whatIfNone}</p>;
  return (
    <>
      <ScoreBar
        language={language}
        id="new-score"
        label={wordsTexts[language].score.title}
        proven={score.proven}
        potential={score.potential}
        ticks={bands.map(({ from }) => from)}
      />
      <p class="govuk-body">
        <strong>{texts.whatIfScore(points(score.proven), points(score.potential))}</strong>{' '}
        {texts.whatIfBand(bandTitle(verdict.band, language))}
      </p>
    </>
  );
}

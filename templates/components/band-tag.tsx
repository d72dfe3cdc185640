import type { Language } from '../../questionnaire/language.ts';
import type { ShortOutcome } from '../short-outcome.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { tones } from '../tones.ts';
import { bandTitle } from '../verdict-statement.ts';
import { Tag } from './tag.tsx';

/** The band of an assessment in its tone; where no result in short is kept, the way to the result. */
export function BandTag({
  language,
  outcome,
  result,
}: {
  readonly language: Language;
  readonly outcome: ShortOutcome | null;
  /** The page of the result, and what the result is of. */
  readonly result: { readonly href: string; readonly about: string };
}) {
  if (!outcome) {
    const texts = outcomeTexts[language];
    return (
      <>
        {texts.notKept}{' '}
        <a class="govuk-link" href={result.href}>
          {texts.openResult}
          <span class="govuk-visually-hidden">
            {' '}
            <bdi>{result.about}</bdi>
          </span>
        </a>
      </>
    );
  }
  return (
    <Tag tone={tones.band[outcome.band]} mark>
      {bandTitle(outcome.band, language)}
    </Tag>
  );
}

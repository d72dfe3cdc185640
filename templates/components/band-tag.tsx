import type { Language } from '../../questionnaire/language.ts';
import type { ShortOutcome } from '../short-outcome.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { tones } from '../tones.ts';
import { bandTitle } from '../verdict-statement.ts';
import { Tag } from './tag.tsx';

/** The band of an assessment in its tone; without a result in short, where to find it. */
export function BandTag({
  language,
  outcome,
}: {
  readonly language: Language;
  readonly outcome: ShortOutcome | null;
}) {
  if (!outcome) return <>{outcomeTexts[language].notKept}</>;
  return (
    <Tag tone={tones.band[outcome.band]} mark>
      {bandTitle(outcome.band, language)}
    </Tag>
  );
}

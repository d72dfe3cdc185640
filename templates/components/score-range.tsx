import type { Language } from '../../questionnaire/language.ts';
import type { ShortOutcome } from '../short-outcome.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { ScoreBar } from './score-bar.tsx';

const whole = (points: number): string => String(Math.round(points));

/** A score in little room: a small bar and its figures from proven to potential, such as “62–81”. */
export function ScoreRange({
  language,
  id,
  outcome,
}: {
  readonly language: Language;
  /** Unlike that of every other bar on the page. */
  readonly id: string;
  readonly outcome: ShortOutcome | null;
}) {
  if (!outcome || outcome.band === 'not-assessed') return <>–</>;
  const { proven, potential } = outcome;
  const [low, high] = [whole(proven), whole(potential)];
  return (
    <>
      <ScoreBar
        language={language}
        id={id}
        label={outcomeTexts[language].score}
        proven={proven}
        potential={potential}
        size="small"
      />{' '}
      <span class="loadline-unbroken">{low === high ? low : `${low}–${high}`}</span>
    </>
  );
}

import type { Language } from '../../questionnaire/language.ts';
import type { AssessmentSummaryView } from '../assessment-summary-view.ts';
import { points } from '../figures.ts';
import { applicationsTexts } from '../texts/applications.ts';
import { wordsTexts } from '../texts/words.ts';
import { tones } from '../tones.ts';
import { ScoreBar } from './score-bar.tsx';
import { Tag } from './tag.tsx';

/** Verdict, score and path of an assessment as three cells of a table; dashes where there is none. `id` is of the bar. */
export function outcomeCells(
  language: Language,
  id: string,
  assessment: Pick<AssessmentSummaryView, 'outcome'> | undefined,
) {
  const texts = applicationsTexts[language];
  if (!assessment) return ['–', '–', '–'];
  const { outcome } = assessment;
  if (!outcome) return [texts.unknownOutcome, '–', '–'];
  const { band, path, proven, potential } = outcome;
  const words = wordsTexts[language];
  return [
    <Tag tone={tones.band[band]} mark>
      {words.band[band].title}
    </Tag>,
    <>
      <ScoreBar
        language={language}
        id={id}
        label={texts.score}
        proven={proven}
        potential={potential}
        size="small"
      />
      <br />
      {texts.scoreOf(points(proven), points(potential))}
    </>,
    path ? words.path[path] : '–',
  ];
}

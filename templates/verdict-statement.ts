import type { Language } from '../questionnaire/language.ts';
import { bands, type Finding, type Result, type Verdict } from '../scoring/result.ts';
import type { Text, Tone } from './block.ts';
import { count, points } from './figures.ts';
import { subjectOf } from './subject.ts';
import { tones } from './tones.ts';
import { wordsIn } from './words.ts';

/** The title of a band, or of what stands in its place, as a person reads it. */
export const bandTitle = (id: Verdict['band'], language?: Language): string =>
  wordsIn(language).band[id].title;

/** How many claims that can rule out a path are not yet known. */
export const openBlockers = ({ findings }: Result): number =>
  findings.filter(
    ({ outcome, blocks }) => (outcome === 'unknown' || outcome === 'error') && blocks.length > 0,
  ).length;

/** The claims of the greatest weight that are known to fail: the gaps that no score makes up for. */
export const gravestGaps = ({ findings }: Result): readonly Finding[] =>
  findings.filter(({ outcome, weight }) => outcome === 'fail' && weight === 5);

/** The verdict in one title and a few sentences, with the tone of its band. */
export function verdictStatement(
  result: Result,
  language?: Language,
): {
  readonly tone: Tone;
  readonly title: Text;
  readonly detail: Text;
} {
  const { verdict, score, nextQuestions } = result;
  const { band, from, to } = verdict;
  const title = (id: Verdict['band']): string => bandTitle(id, language);
  if (band === 'not-assessed')
    return {
      tone: tones.band[band],
      title: title(band),
      detail: 'No question that counts has been answered yet, so nothing is proven and no verdict is given.',
    };
  const whatever = whateverTheScore(result, title);
  const byScore = bands.find((one) => score.proven >= one.from)?.id;
  const lower =
    byScore !== from ? ` An open answer can still add a blocker, which limits it to “${title(from)}”.` : '';
  if (band === 'undetermined')
    return {
      tone: tones.band[band],
      title: wordsIn(language).bandRange(title(band), title(from), title(to)),
      detail: `${points(score.proven)} of 100 points are proven and ${points(score.potential)} are possible. ${count(nextQuestions.length, 'question')} ${nextQuestions.length === 1 ? 'is' : 'are'} open.${whatever}${lower}`,
    };
  return {
    tone: tones.band[band],
    title: title(band),
    detail: `${wordsIn(language).band[band].meaning[subjectOf(result)]} ${points(score.proven)} of 100 points are proven${score.potential > score.proven ? `, up to ${points(score.potential)} are possible; the open questions cannot change the verdict` : ''}.${whatever}`,
  };
}

/** What holds beside the score: the cap by blockers or, where nothing is to be moved, the gravest gaps. */
function whateverTheScore(result: Result, title: (id: Verdict['band']) => string): string {
  const { blockers, verdict } = result;
  if (blockers.length > 0 && verdict.cappedAt)
    return ` ${count(blockers.length, 'blocker')} ${blockers.length === 1 ? 'limits' : 'limit'} the verdict to “${title(verdict.cappedAt)}”, whatever the score.`;
  const gaps = subjectOf(result) === 'state' ? gravestGaps(result).length : 0;
  return gaps === 0
    ? ''
    : ` ${count(gaps, 'claim')} of the greatest weight ${gaps === 1 ? 'does' : 'do'} not hold: mend ${gaps === 1 ? 'it' : 'them'} first, whatever the score.`;
}

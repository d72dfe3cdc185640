import { type BandId, bands, type Result, type Verdict } from '../scoring/result.ts';
import type { Text, Tone } from './block.ts';
import { count, points } from './figures.ts';
import { words } from './words.ts';

/** The title of a band, or of what stands in its place, as a person reads it. */
export const bandTitle = (id: BandId | Verdict['band']): string =>
  bands.find((band) => band.id === id)?.title ?? (id === 'undetermined' ? 'Undetermined' : 'Not assessed');

/** How many claims that can rule out a path are not yet known. */
export const openBlockers = ({ findings }: Result): number =>
  findings.filter(
    ({ outcome, blocks }) => (outcome === 'unknown' || outcome === 'error') && blocks.length > 0,
  ).length;

/** The verdict in one title and a few sentences, with the tone of its band. */
export function verdictStatement({ verdict, score, blockers, nextQuestions }: Result): {
  readonly tone: Tone;
  readonly title: Text;
  readonly detail: Text;
} {
  const { band, from, to, cappedAt } = verdict;
  if (band === 'not-assessed')
    return {
      tone: 'neutral',
      title: 'Not assessed',
      detail: 'No question that counts has been answered yet, so nothing is proven and no verdict is given.',
    };
  const cap =
    blockers.length > 0 && cappedAt
      ? ` ${count(blockers.length, 'blocker')} ${blockers.length === 1 ? 'limits' : 'limit'} the verdict to “${bandTitle(cappedAt)}”, whatever the score.`
      : '';
  if (band === 'undetermined')
    return {
      tone: 'open',
      title: `Undetermined: ${bandTitle(from)} to ${bandTitle(to)}`,
      detail: `${points(score.proven)} of 100 points are proven and ${points(score.potential)} are possible. ${count(nextQuestions.length, 'question')} ${nextQuestions.length === 1 ? 'is' : 'are'} open.${cap}`,
    };
  return {
    tone: words.band[band].tone,
    title: bandTitle(band),
    detail: `${words.band[band].meaning} ${points(score.proven)} of 100 points are proven${score.potential > score.proven ? `, up to ${points(score.potential)} are possible; the open questions cannot change the verdict` : ''}.${cap}`,
  };
}

import type { Standings } from '../questionnaire/relevance.ts';
import type { Criterion, Outcome } from './criterion.ts';

/** What is known of one criterion. `credit` is in hundredths and 0 unless the outcome is `pass` or `partial`. */
export interface Judged {
  readonly criterion: Criterion;
  readonly outcome: Outcome | 'unknown' | 'error';
  readonly credit: number;
  /** The questions it reads that are still open. */
  readonly open: readonly string[];
  /** The failed criterion without which it cannot hold. */
  readonly waitsFor: string | null;
  /** The reason that a person gave why a question it reads does not apply. */
  readonly notApplicableBecause: string | null;
}

/** Whether the outcome can still change as questions are answered; such a criterion counts 0 in proven and full in potential. */
export const isOpen = (judged: Judged): boolean => judged.outcome === 'unknown' || judged.outcome === 'error';

/** Whether it stands in the denominator. A criterion whose applicability is still open does. */
export const counts = (judged: Judged): boolean => judged.outcome !== 'not-applicable';

/** Whether a claim is known to hold in part or not at all, so that there is something to mend, or a risk to accept. */
export const fallsShort = ({ outcome }: { readonly outcome: Judged['outcome'] }): boolean =>
  outcome === 'partial' || outcome === 'fail';

/** Whether it rules paths out, whatever the score. */
export const isFailedBlocker = ({ outcome, criterion }: Judged): boolean =>
  outcome === 'fail' && criterion.blocks !== undefined;

/** All of `judged`, as if the criteria with these ids held. */
export const mended = (judged: readonly Judged[], ids: ReadonlySet<string>): readonly Judged[] =>
  judged.map((one) => (ids.has(one.criterion.id) ? { ...one, outcome: 'pass', credit: 100 } : one));

/**
 * Judges criteria. A question it reads that does not apply makes one `not-applicable`; otherwise one that is open makes
 * it `unknown`; otherwise it sees the known answers. One that `requires` another fails with it, whatever it reads, and
 * is `unknown` while that one is. Never throws: a criterion that does has the outcome `error`.
 */
export function judge(criteria: readonly Criterion[], standings: Standings): readonly Judged[] {
  const alone = criteria.map((criterion) => judgeAlone(criterion, standings));
  const needed = new Set(criteria.map((criterion) => criterion.requires));
  const bases = new Map(
    alone.filter((one) => needed.has(one.criterion.id)).map((one) => [one.criterion.id, one]),
  );
  return alone.map((one): Judged => {
    const base = one.criterion.requires === undefined ? undefined : bases.get(one.criterion.requires);
    if (base?.outcome === 'fail') return { ...bare(one.criterion, 'fail'), waitsFor: base.criterion.id };
    if (base && isOpen(base)) return { ...bare(one.criterion, base.outcome), open: base.open };
    return one;
  });
}

/** A judgement without credit or further facts. */
const bare = (criterion: Criterion, outcome: Judged['outcome']): Judged => ({
  criterion,
  outcome,
  credit: 0,
  open: [],
  waitsFor: null,
  notApplicableBecause: null,
});

function judgeAlone(criterion: Criterion, standings: Standings): Judged {
  const known: Record<string, unknown> = {};
  const open: string[] = [];
  for (const id of criterion.reads) {
    const standing = standings.get(id);
    if (standing?.state === 'irrelevant') return bare(criterion, 'not-applicable');
    if (standing?.state === 'not-applicable')
      return { ...bare(criterion, 'not-applicable'), notApplicableBecause: standing.reason };
    if (standing?.state === 'known') known[id] = standing.value;
    else open.push(id);
  }
  if (open.length > 0) return { ...bare(criterion, 'unknown'), open };
  try {
    return { ...bare(criterion, 'error'), ...criterion.assess(known) };
  } catch {
    return bare(criterion, 'error');
  }
}

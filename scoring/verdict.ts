import { isOpen, type Judged } from './judge.ts';
import { containerPaths } from './paths/path.ts';
import type { StandingOfPath } from './paths/path-state.ts';
import { type BandId, bands, type Verdict } from './result.ts';
import { robustness } from './robustness.ts';
import type { Tally } from './score.ts';

/** 0 for the best band, 3 for the worst. */
const rank = (band: BandId): number => bands.findIndex((candidate) => candidate.id === band);

/** The worse of two bands. */
export const worse = (a: BandId, b: BandId): BandId => (rank(a) >= rank(b) ? a : b);

/** The band that `amount / weight` points lie in, compared exactly; the lowest when nothing counts. */
export const bandOf = (amount: number, weight: number): BandId =>
  weight === 0 ? 'not-ready' : (bands.find((band) => amount >= band.from * weight)?.id ?? 'not-ready');

/** How a path is read for the cap: ruled out by a criterion, not possible for another reason, or usable. */
type Reading = (path: StandingOfPath) => 'blocked' | 'impossible' | 'usable';

/**
 * The published rule for blockers, over the three container paths: none usable caps the verdict at `not-ready`; only
 * paths that change the code usable caps it at `needs-remediation`; a path that changes the code blocked while the
 * application can move as it is caps it at `ready-with-conditions`. Without a blocked path there is no cap.
 */
function capFor(read: Reading, paths: readonly StandingOfPath[]): BandId | null {
  const container = paths.filter(({ path }) => containerPaths.includes(path.id));
  if (!container.some((one) => read(one) === 'blocked')) return null;
  const usable = container.filter((one) => read(one) === 'usable');
  if (usable.length === 0) return 'not-ready';
  return usable.some(({ path }) => path.id === 'replatform') ? 'ready-with-conditions' : 'needs-remediation';
}

const atBest: Reading = (one) =>
  one.blockedBy.length > 0 ? 'blocked' : one.unmet.length > 0 ? 'impossible' : 'usable';

/** Everything that is open turns out against the path. */
const atWorst: Reading = (one) =>
  one.blockedBy.length + one.openBlockers.length > 0
    ? 'blocked'
    : one.state === 'allowed'
      ? 'usable'
      : 'impossible';

/** `band`, or the cap where that is worse. */
export const capped = (band: BandId, cap: BandId | null): BandId => (cap ? worse(band, cap) : band);

/** The cap if everything open turned out against the paths, and the questions that can still bring it about. */
export const openCap = (
  paths: readonly StandingOfPath[],
): { readonly worst: BandId | null; readonly open: readonly string[] } => ({
  worst: capFor(atWorst, paths),
  open: paths
    .filter(({ path }) => containerPaths.includes(path.id))
    .flatMap((one) => [...one.open, ...one.openBlockers.flatMap((judged) => judged.open)]),
});

/** The band that is proven: everything that is open counts as nothing, and against every path. */
export const provenBand = (sums: Tally, paths: readonly StandingOfPath[]): BandId =>
  capped(bandOf(sums.earned, sums.weight), capFor(atWorst, paths));

/** The verdict from the exact sums and the standing of the paths; `judged` are all criteria. */
export function verdictOf(judged: readonly Judged[], sums: Tally, paths: readonly StandingOfPath[]): Verdict {
  const cappedAt = capFor(atBest, paths);
  const from = provenBand(sums, paths);
  const to = capped(bandOf(sums.earned + sums.open, sums.weight), cappedAt);
  const assessed = judged.some((one) => !isOpen(one) && one.outcome !== 'not-applicable');
  const settled = assessed && from === to;
  const sway = settled
    ? robustness(judged, (amount, weight) => capped(bandOf(amount, weight), cappedAt))
    : null;
  return {
    band: !assessed ? 'not-assessed' : settled ? from : 'undetermined',
    settled,
    from,
    to,
    cappedAt,
    robust: sway?.robust ?? false,
    tippedBy: sway?.tippedBy ?? null,
  };
}

import fc from 'fast-check';
import type { Criterion } from '../../scoring/criterion.ts';
import type { Judged } from '../../scoring/judge.ts';

const criterionOf = (
  id: string,
  weight: Criterion['weight'],
  effort: Criterion['effort'],
  blocks: boolean,
  requires: string | undefined,
  given: boolean,
): Criterion => ({
  id,
  title: id,
  category: 'runtime',
  weight,
  why: '',
  fix: '',
  effort,
  owner: 'department',
  sources: [],
  reads: [],
  ...(requires === undefined ? {} : { requires }),
  ...(given ? { given } : {}),
  ...(blocks ? { blocks: ['replatform'] as const } : {}),
  assess: () => ({ outcome: 'pass', credit: 100 }),
  examples: [],
});

/** Up to `most` judged criteria of every kind, with ids `c0`, `c1` …; some require the first, and some are given. */
export function judgedCriteria(most: number): fc.Arbitrary<Judged[]> {
  const outcome = fc.oneof(
    fc.constant({ outcome: 'pass' as const, credit: 100 }),
    fc.constant({ outcome: 'fail' as const, credit: 0 }),
    fc.constantFrom(25, 50, 75).map((credit) => ({ outcome: 'partial' as const, credit })),
    fc.constant({ outcome: 'unknown' as const, credit: 0 }),
    fc.constant({ outcome: 'not-applicable' as const, credit: 0 }),
  );
  const one = fc.tuple(
    outcome,
    fc.constantFrom(1, 2, 3, 4, 5),
    fc.constantFrom('S', 'M', 'L', 'XL'),
    fc.nat(9),
  );
  return fc.array(one, { minLength: 1, maxLength: most }).map((parts) =>
    parts.map(([judgement, weight, effort, dice], index) => ({
      ...judgement,
      criterion: criterionOf(
        `c${index}`,
        weight as Criterion['weight'],
        effort as Criterion['effort'],
        dice === 0,
        dice > 6 && index > 0 ? 'c0' : undefined,
        dice === 1,
      ),
      open: judgement.outcome === 'unknown' ? ['q'] : [],
      waitsFor: null,
      notApplicableBecause: null,
    })),
  );
}

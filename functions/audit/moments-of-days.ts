import { type Refusal, refuse } from '../problem.ts';
import type { JournalRange } from '../store/store.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The moments between the beginning of one day in Hong Kong, as `2026-12-31`, and the end of another. */
export function momentsOfDays(days: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): Pick<JournalRange, 'from' | 'to'> | Refusal<'invalid-request'> {
  const { from, to } = days;
  if (from !== undefined && to !== undefined && to < from) return backwards;
  return {
    ...(from === undefined ? {} : { from: new Date(startOf(from)).toISOString() }),
    ...(to === undefined ? {} : { to: new Date(startOf(to) + DAY_MILLISECONDS).toISOString() }),
  };
}

const startOf = (day: string): number => Date.parse(`${day}T00:00:00.000+08:00`);

const backwards = refuse('invalid-request', 'Name a last day that is the first day or later.', {
  errors: [{ in: 'query', pointer: '/to', code: 'before-from', detail: 'It is before `from`.' }],
});

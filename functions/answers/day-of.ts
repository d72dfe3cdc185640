const HONG_KONG_HOURS_AHEAD = 8;

/** The day in Hong Kong, as `2026-12-31`, at a moment in UTC: an accepted risk expires when that day ends there. */
export function dayOf(moment: string): string {
  const there = Date.parse(moment) + HONG_KONG_HOURS_AHEAD * 3_600_000;
  return new Date(there).toISOString().slice(0, '2026-12-31'.length);
}

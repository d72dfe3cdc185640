/** The day and the time in Hong Kong at an ISO 8601 time in UTC, as `2026-12-31` and `13:05`; `undefined` for anything else. */
export function hongKongTime(moment: string): { readonly day: string; readonly time: string } | undefined {
  // Date.parse alone takes “Tomorrow 1” for a day in 2001.
  const there = /^\d{4}-\d\d-\d\dT.*Z$/.test(moment) ? Date.parse(moment) + 8 * 3_600_000 : Number.NaN;
  if (Number.isNaN(there)) return undefined;
  const iso = new Date(there).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}

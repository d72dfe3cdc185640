/** The day and the time in Hong Kong at a moment in UTC, as `2026-12-31` and `13:05`; `undefined` for what is no moment. */
export function hongKongTime(moment: string): { readonly day: string; readonly time: string } | undefined {
  const there = Date.parse(moment) + 8 * 3_600_000;
  if (!Number.isFinite(there) || Math.abs(there) > 8.64e15) return undefined;
  const iso = new Date(there).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}

import { hongKongTime } from '../../templates/hong-kong-time.ts';

/**
 * The day in Hong Kong, as `2026-12-31`, at a moment in UTC: an accepted risk expires when that day ends there. Throws for what is
 * no moment.
 */
export function dayOf(moment: string): string {
  const there = hongKongTime(moment);
  if (!there) throw new RangeError(`${moment} is no moment.`);
  return there.day;
}

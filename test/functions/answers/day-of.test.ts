import { expect, test } from 'vitest';
import { dayOf } from '../../../functions/answers/day-of.ts';

test.each([
  ['2026-12-31T15:59:59.999Z', '2026-12-31'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ['2028-02-28T16:00:00.000Z', '2028-02-29'],
  ['2026-06-01T00:00:00.000Z', '2026-06-01'],
])('at %s it is %s in Hong Kong', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});

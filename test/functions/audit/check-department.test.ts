import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOfEvent } from '../../../functions/audit/seal-event.ts';
import type { Event, JournalEntry } from '../../../functions/store/store.ts';
import { type History, happenings, history, wholeCheck } from '../../support/history.ts';

const departmentCheck = '/v1/events/check';
const assessmentCheck = (id: string) => `/v1/assessments/${id}/events/check`;

const steps = fc.array(fc.constantFrom(...happenings), { minLength: 1, maxLength: 14 });

/** What somebody with the table, but without the service's secret, does to one or two rows. */
const tampering = fc.oneof(
  fc.record({ how: fc.constant('drop' as const), of: fc.nat() }),
  fc.record({ how: fc.constant('strip' as const), of: fc.nat() }),
  fc.record({ how: fc.constant('alter' as const), of: fc.nat(), field: fc.nat(), rehashed: fc.boolean() }),
  fc.record({ how: fc.constant('swap' as const), of: fc.nat(), other: fc.nat() }),
  fc.record({ how: fc.constant('copy' as const), of: fc.nat(), other: fc.nat() }),
);

type Tampering = typeof tampering extends fc.Arbitrary<infer T> ? T : never;

const anotherValue = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return value === null ? 'a'.repeat(64) : { another: 'value' };
  return Number.isNaN(Date.parse(value)) ? `${value}0` : '2026-11-24T00:00:00.000Z';
};

/** Alters the rows, and says which row is no longer as it was; `undefined` when nothing was altered. */
async function tamper<T extends Event | JournalEntry>(rows: Map<string, T>, act: Tampering) {
  const places = [...rows.keys()];
  const place = places[act.of % places.length] as string;
  const row = rows.get(place) as T;
  const other = 'other' in act ? (places[act.other % places.length] as string) : place;
  switch (act.how) {
    case 'drop':
      rows.delete(place);
      break;
    case 'strip': {
      const { hash: _, previousHash: __, seal: ___, ...rest } = row as Event;
      if (!('seal' in row)) return undefined;
      rows.set(place, rest as T);
      break;
    }
    case 'alter': {
      const names = Object.keys(row) as (keyof T & string)[];
      const name = names[act.field % names.length] as keyof T & string;
      const altered = { ...row, [name]: anotherValue(row[name]) } as T;
      rows.set(
        place,
        act.rehashed && 'seal' in altered && name !== 'hash'
          ? { ...altered, hash: await hashOfEvent(altered as Event) }
          : altered,
      );
      break;
    }
    case 'swap':
      rows.set(place, rows.get(other) as T);
      rows.set(other, row);
      break;
    case 'copy':
      rows.set(place, rows.get(other) as T);
  }
  return other === place && (act.how === 'swap' || act.how === 'copy') ? undefined : row;
}

const whole = async (made: History) => {
  // The key that asks is part of the history, and is made before anything is altered.
  expect(await wholeCheck(made.app, departmentCheck)).toMatchObject({ intact: true, problems: [] });
  for (const id of made.assessmentIds)
    expect(await wholeCheck(made.app, assessmentCheck(id))).toMatchObject({ intact: true, problems: [] });
};

it('finds nothing wrong in a history that nobody touched, and looks at every event of it', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (happened) => {
      const made = await history(happened);
      const found = await wholeCheck(made.app, departmentCheck);
      expect(found).toMatchObject({ intact: true, problems: [], beforeTheChain: 0 });
      expect(found.checked).toBe(made.rows.events.size);
      await whole(made);
    }),
    { numRuns: 40 },
  );
});

it('finds any event that was dropped, altered, stripped, swapped or copied over', async () => {
  await fc.assert(
    fc.asyncProperty(steps, tampering, async (happened, act) => {
      const made = await history(happened);
      await whole(made);
      const touched = await tamper(made.rows.events, act);
      if (!touched) return;
      const found = await wholeCheck(made.app, departmentCheck);
      expect(found.intact).toBe(false);
      expect(found.problems.map(({ subjectId }) => subjectId)).toContain(touched.subjectId);
      if (!made.assessmentIds.includes(touched.subjectId)) return;
      expect((await wholeCheck(made.app, assessmentCheck(touched.subjectId))).intact).toBe(false);
    }),
    { numRuns: 150 },
  );
});

it('finds any entry of the journal that was dropped, altered, swapped or copied over', async () => {
  await fc.assert(
    fc.asyncProperty(steps, tampering, async (happened, act) => {
      const made = await history(happened);
      await whole(made);
      const touched = await tamper(made.rows.journal, act);
      if (!touched) return;
      expect((await wholeCheck(made.app, departmentCheck)).intact).toBe(false);
      if (!made.assessmentIds.includes(touched.subjectId)) return;
      expect((await wholeCheck(made.app, assessmentCheck(touched.subjectId))).intact).toBe(false);
    }),
    { numRuns: 150 },
  );
});

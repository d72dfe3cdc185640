import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeChanges } from '../../../functions/answers/merge-changes.ts';

type Values = Readonly<Record<string, string>>;

const ids = ['one', 'two', 'three', 'four'];
const values: fc.Arbitrary<Values> = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('a', 'b', 'c'));

/** What stands once my changes are made on theirs. */
function applied(theirs: Values, changes: ReadonlyMap<string, string | undefined>): Values {
  const entries = new Map<string, string | undefined>([...Object.entries(theirs), ...changes]);
  return Object.fromEntries(
    [...entries].filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

it('keeps every change that does not collide, of both sides, and reports every other', () => {
  fc.assert(
    fc.property(values, values, values, (base, theirs, mine) => {
      const { changes, collisions } = mergeChanges(base, theirs, mine);
      const now = applied(theirs, changes);
      const collided = collisions.map(({ id }) => id).toSorted();
      const expected = ids.filter(
        (id) => mine[id] !== base[id] && theirs[id] !== base[id] && mine[id] !== theirs[id],
      );
      expect(collided).toEqual(expected.toSorted());
      for (const id of ids) {
        if (collided.includes(id)) expect(now[id]).toBe(theirs[id]);
        else expect(now[id]).toBe(mine[id] === base[id] ? theirs[id] : mine[id]);
      }
    }),
  );
});

it('tells all three sides of a collision', () => {
  fc.assert(
    fc.property(values, values, values, (base, theirs, mine) => {
      for (const { id, before, theirs: stored, mine: wanted } of mergeChanges(base, theirs, mine).collisions)
        expect([before, stored, wanted]).toEqual([base[id], theirs[id], mine[id]]);
    }),
  );
});

it('asks for nothing where nobody else changed anything, and does nothing where I did not', () => {
  fc.assert(
    fc.property(values, values, (base, mine) => {
      const { changes, collisions } = mergeChanges(base, base, mine);
      expect(collisions).toEqual([]);
      expect(applied(base, changes)).toEqual(mine);
      expect(mergeChanges(base, mine, base)).toEqual({ changes: new Map(), collisions: [] });
    }),
  );
});

it('compares lists and reasons by what they hold', () => {
  const list = () => ({ one: ['a', 'b'], two: { notApplicable: 'No session.' } });
  const { changes, collisions } = mergeChanges<unknown>({}, list(), list());
  expect([changes.size, collisions]).toEqual([0, []]);
});

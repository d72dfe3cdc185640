/** Id → value; what is not there has no value. */
type Values<T> = Readonly<Record<string, T>>;

/** One value on which two people disagree; a side that is missing had, or wants, none. */
export interface Collision<T> {
  readonly id: string;
  readonly before?: T;
  readonly theirs?: T;
  readonly mine?: T;
}

/** What is left to do so that both people's changes stand, and what they have to agree on first. */
export interface MergedChanges<T> {
  /** My changes that collide with none of theirs, to be made on theirs; `undefined` takes a value away. */
  readonly changes: ReadonlyMap<string, T | undefined>;
  readonly collisions: readonly Collision<T>[];
}

/**
 * Three-way merge of values that two people changed apart: `base` is what I was shown, `theirs` what is stored now, `mine` what I
 * want. Only ids of `mine` and `base` are looked at. The same change on both sides is no collision.
 */
export function mergeChanges<T>(base: Values<T>, theirs: Values<T>, mine: Values<T>): MergedChanges<T> {
  const changes = new Map<string, T | undefined>();
  const collisions: Collision<T>[] = [];
  for (const id of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    const [before, stored, wanted] = [ownValue(base, id), ownValue(theirs, id), ownValue(mine, id)];
    if (isSame(wanted, before) || isSame(wanted, stored)) continue;
    if (isSame(stored, before)) changes.set(id, wanted);
    else
      collisions.push({
        id,
        ...(before === undefined ? {} : { before }),
        ...(stored === undefined ? {} : { theirs: stored }),
        ...(wanted === undefined ? {} : { mine: wanted }),
      });
  }
  return { changes, collisions };
}

const ownValue = <T>(values: Values<T>, id: string): T | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

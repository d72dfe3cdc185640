import type { Language } from '../../questionnaire/language.ts';
import { actorNames } from '../audit/actor-names.ts';
import type { Store } from '../store/store.ts';

/** The names of those who made these versions, by `key`; what has no event is left out. At most 100 are asked for. */
export async function lastChangers(
  changes: readonly { readonly key: string; readonly subjectId: string; readonly subjectVersion: number }[],
  {
    store,
    departmentId,
    language,
  }: {
    readonly store: Pick<Store, 'getEvents' | 'getPeople' | 'getApiKey'>;
    readonly departmentId: string;
    readonly language: Language;
  },
): Promise<ReadonlyMap<string, string>> {
  if (changes.length === 0) return new Map();
  const events = await store.getEvents(
    departmentId,
    changes.map(({ subjectId, subjectVersion }) => ({ subjectId, subjectVersion })),
  );
  const actors = events.flatMap((event) => event?.actor ?? []);
  const name = await actorNames(actors, { store, departmentId, language });
  return new Map(
    changes.flatMap(({ key }, index) => {
      const actor = events[index]?.actor;
      return actor === undefined ? [] : [[key, name(actor)] as const];
    }),
  );
}

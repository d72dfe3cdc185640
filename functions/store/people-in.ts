import type { DynamoTable } from './dynamo-table.ts';
import { type Kind, personItem, sessionItem, unsavedFormItem } from './item.ts';
import { isId, type Key, personKey, sessionKey, unsavedFormKey } from './keys.ts';
import type { PeopleStore } from './people.ts';

const MOST_KEYS_AT_ONCE = 100;

/** The part of the store on a DynamoDB table that knows people. */
export function peopleIn(table: DynamoTable): PeopleStore {
  const find = async <T>(kind: Kind<T>, key: Key, id: string): Promise<T | undefined> => {
    const item = isId(id) ? await table.get(key) : undefined;
    return item && kind.read(item);
  };
  return {
    putPerson: (person) => table.put(personItem.write(person)),
    getPeople: async (personIds) => {
      const ids = [...new Set(personIds)].filter(isId);
      const people = new Map<string, ReturnType<typeof personItem.read>>();
      for (let at = 0; at < ids.length; at += MOST_KEYS_AT_ONCE) {
        const keys = ids.slice(at, at + MOST_KEYS_AT_ONCE).map(personKey);
        for (const item of await table.getAll(keys, personItem.attributes)) {
          const person = personItem.read(item);
          people.set(person.id, person);
        }
      }
      return people;
    },

    putSession: (session) => table.put(sessionItem.write(session)),
    findSession: (id) => find(sessionItem, sessionKey(id), id),
    touchSession: (id, seenAt) => table.set(sessionKey(id), { seenAt }),
    endSession: (id) => table.remove(sessionKey(id)),

    putUnsavedForm: (form) => table.put(unsavedFormItem.write(form)),
    findUnsavedForm: (personId) => find(unsavedFormItem, unsavedFormKey(personId), personId),
    dropUnsavedForm: (personId) => table.remove(unsavedFormKey(personId)),
  };
}

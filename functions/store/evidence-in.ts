import type { Evidence } from '../../questionnaire/evidence/read-evidence.ts';
import { checkIds } from './check-change.ts';
import type { DynamoTable } from './dynamo-table.ts';
import {
  chunkAttributes,
  chunkItems,
  compressed,
  decompressed,
  followingKeys,
  joined,
} from './evidence-chunks.ts';
import type { Item } from './item.ts';
import { evidenceKey, isId, type Key } from './keys.ts';
import { LONGEST_PAGE } from './page.ts';
import type { EvidencePart, Store } from './store.ts';

/** How a table keeps evidence: what a file says as compressed JSON, its bytes as they are, both in chunks. */
export function evidenceIn(
  table: DynamoTable,
): Pick<Store, 'keepEvidence' | 'getReadings' | 'getContents' | 'forgetEvidence'> {
  async function getAll(wanted: readonly Key[]): Promise<readonly Item[]> {
    const items: Item[] = [];
    for (let at = 0; at < wanted.length; at += LONGEST_PAGE)
      items.push(...(await table.getAll(wanted.slice(at, at + LONGEST_PAGE), chunkAttributes)));
    return items;
  }

  /** The bytes of one part of each of these files, by id; a file without the part is left out. */
  async function partsOf(
    departmentId: string,
    ids: readonly string[],
    part: EvidencePart,
  ): Promise<ReadonlyMap<string, Uint8Array>> {
    const keyOf = (id: string) => evidenceKey(departmentId, id, part, 0);
    const known = [departmentId, ...ids].every(isId) ? ids : [];
    const first = new Map((await getAll(known.map(keyOf))).map((item) => [item.pk, item]));
    const found = known.flatMap((id) => {
      const item = first.get(keyOf(id).pk);
      return item ? [{ id, item }] : [];
    });
    const rest = await getAll(found.flatMap(({ id, item }) => followingKeys(departmentId, id, part, item)));
    const following = Map.groupBy(rest, ({ pk }) => pk);
    return new Map(found.map(({ id, item }) => [id, joined([item, ...(following.get(item.pk) ?? [])])]));
  }

  return {
    async keepEvidence(departmentId, evidenceId, { reading, contents }) {
      checkIds(departmentId, evidenceId);
      const keep = async (part: EvidencePart, bytes: Uint8Array) => {
        for (const item of chunkItems(departmentId, evidenceId, part, bytes)) await table.put(item);
      };
      if (contents) await keep('contents', contents);
      if (reading) await keep('reading', await compressed(reading));
    },
    async getReadings(departmentId, evidenceIds) {
      const readings = new Map<string, Evidence>();
      for (const [id, bytes] of await partsOf(departmentId, evidenceIds, 'reading'))
        readings.set(id, (await decompressed(bytes)) as Evidence);
      return readings;
    },
    async getContents(departmentId, evidenceId) {
      return (await partsOf(departmentId, [evidenceId], 'contents')).get(evidenceId);
    },
    async forgetEvidence(departmentId, toForget) {
      checkIds(departmentId, ...toForget.map(({ evidenceId }) => evidenceId));
      const wanted = toForget.flatMap(({ evidenceId: id, parts }) => parts.map((part) => ({ id, part })));
      const keyOf = ({ id, part }: (typeof wanted)[number]) => evidenceKey(departmentId, id, part, 0);
      const first = new Map((await getAll(wanted.map(keyOf))).map((item) => [`${item.pk} ${item.sk}`, item]));
      for (const one of wanted) {
        const key = keyOf(one);
        const item = first.get(`${key.pk} ${key.sk}`);
        // The first chunk tells of the others, so that it goes last.
        const following = item ? followingKeys(departmentId, one.id, one.part, item) : [];
        for (const each of item ? [...following, key] : []) await table.remove(each);
      }
    },
  };
}

import { EvidenceMissing } from './evidence-missing.ts';
import type { Item } from './item.ts';
import { evidenceKey, type Key } from './keys.ts';
import type { EvidencePart } from './store.ts';

/** The most bytes of one chunk; an item of the table holds 400 KB with its other attributes. */
const CHUNK_BYTES = 350_000;

/** The most chunks of each part. */
const MOST_CHUNKS = { reading: 24, contents: 3 } as const satisfies Record<EvidencePart, number>;

/** The most bytes that can be kept of each part; a reading is kept compressed, and never takes more than its JSON. */
export const LARGEST_PART_BYTES = {
  reading: MOST_CHUNKS.reading * CHUNK_BYTES - 100_000,
  contents: 1024 * 1024,
} as const satisfies Record<EvidencePart, number>;

/** The attributes of a chunk. */
export const chunkAttributes = ['pk', 'sk', 'chunks', 'bytes'] as const;

/** Bytes as items, the first one last: who finds it finds all of them. Throws when they are more than fit. */
export function chunkItems(
  departmentId: string,
  id: string,
  part: EvidencePart,
  bytes: Uint8Array,
): readonly Item[] {
  const chunks = Math.max(1, Math.ceil(bytes.length / CHUNK_BYTES));
  if (chunks > MOST_CHUNKS[part])
    throw new Error(`The ${part} of the evidence ${id} is too large to be kept.`);
  return Array.from({ length: chunks }, (_, chunk) => ({
    ...evidenceKey(departmentId, id, part, chunk),
    entity: `evidence-${part}`,
    chunks,
    bytes: bytes.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES),
  })).toReversed();
}

/** The keys of the chunks that follow on a first one. */
export const followingKeys = (
  departmentId: string,
  id: string,
  part: EvidencePart,
  first: Item,
): readonly Key[] =>
  Array.from({ length: Number(first['chunks']) - 1 }, (_, index) =>
    evidenceKey(departmentId, id, part, index + 1),
  );

/** The bytes of all chunks of one part, in any order. Throws when one is missing. */
export function joined(chunks: readonly Item[]): Uint8Array {
  const inOrder = chunks.toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
  const [first] = inOrder;
  if (inOrder.length !== Number(first?.['chunks']))
    throw new EvidenceMissing(`Chunks of the evidence at ${first?.pk} are missing.`);
  const parts = inOrder.map((chunk) => chunk['bytes'] as Uint8Array);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Every key that may hold a chunk of these parts of a file of evidence. */
export const evidenceKeys = (
  departmentId: string,
  id: string,
  parts: readonly EvidencePart[],
): readonly Key[] =>
  parts.flatMap((part) =>
    Array.from({ length: MOST_CHUNKS[part] }, (_, chunk) => evidenceKey(departmentId, id, part, chunk)),
  );

/** A value as compressed JSON. */
export const compressed = (value: unknown): Promise<Uint8Array> =>
  through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(value)));

/** The value of compressed JSON. */
export async function decompressed(bytes: Uint8Array): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes)));
}

type Bytes = Uint8Array<ArrayBuffer>;

async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  // Whatever goes wrong here is thrown by the reading side too.
  const written = writer.write(bytes as Bytes).then(() => writer.close());
  const [read] = await Promise.all([new Response(readable).bytes(), written]);
  return read;
}

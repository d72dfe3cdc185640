/** The most bytes that are set aside for a body on the word of its sender, before that much has arrived. */
const TRUSTED_BYTES = 4 * 1024 * 1024;

/**
 * The bytes of a stream, or why there are none. The stream is counted, so what the sender says of its length need not be
 * true; where it is, a large body is held little more than once.
 */
export async function collectBody(
  stream: ReadableStream<Uint8Array>,
  most: number,
  said: number,
): Promise<Uint8Array | 'too-large' | 'incomplete'> {
  let bytes = new Uint8Array(Math.min(Math.max(said, 0) || 0, TRUSTED_BYTES));
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    // Reading fails only when the sender goes away.
    const next = await reader.read().catch(() => undefined);
    if (!next) return 'incomplete';
    if (next.done) return bytes.subarray(0, length);
    const needed = length + next.value.length;
    if (needed > most) {
      await reader.cancel();
      return 'too-large';
    }
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, Math.min(most, said || 2 * bytes.length)));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(next.value, length);
    length = needed;
  }
}

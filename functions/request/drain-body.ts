const MOST_BYTES = 1024 * 1024;

/**
 * Takes in up to 1 MiB of a body that was refused unread, and lets the rest go. A client that is answered while it still
 * sends often loses the answer, and its connection with it. Never throws.
 */
export async function drainBody(request: Request): Promise<void> {
  const { body, bodyUsed, headers } = request;
  if (!body || bodyUsed || body.locked) return;
  const reader = body.getReader();
  try {
    let left = Number(headers.get('Content-Length') ?? 0) > MOST_BYTES ? 0 : MOST_BYTES;
    while (left > 0) {
      const { done, value } = await reader.read();
      if (done) return;
      left -= value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The sender went away, so there is no connection to keep.
  }
}

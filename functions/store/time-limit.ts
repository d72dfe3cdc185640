/**
 * Runs a call and throws an `Error` named `TimeoutError` when it has not ended after so many milliseconds, whatever the
 * call does then. The signal tells the call to give up its connection.
 */
export async function timeLimit<T>(
  milliseconds: number,
  run: (options: { readonly abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let giveUp: (error: Error) => void = () => undefined;
  // The signal alone is not enough: in Node, a garbage collection between head and body cuts it off from the body.
  const tooLong = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const timer = setTimeout(() => {
    giveUp(Object.assign(new Error(`No reply in ${milliseconds} ms.`), { name: 'TimeoutError' }));
    controller.abort();
  }, milliseconds);
  try {
    return await Promise.race([run({ abortSignal: controller.signal }), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

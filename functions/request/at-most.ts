/** Does the work for each item, at most `many` at once; the results stand in the order of the items. */
export async function atMost<Item, Out>(
  many: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Out>,
): Promise<readonly Out[]> {
  const results: Out[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(many, items.length) }, worker));
  return results;
}

/** The word that a list has for an id; the id itself where it has none. */
export const wordFor = (words: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(words, id) ? words[id] : undefined) ?? id;
